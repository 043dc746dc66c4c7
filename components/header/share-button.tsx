'use client';

import { Share2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { HeaderButton } from './header-button';

const SHOWN_FOR_MS = 4000;

/** Copies the address, which holds the whole view. */
export function ShareButton() {
  const t = useTranslations('header');
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);

  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copyLink = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );

  return (
    <div className="relative">
      <HeaderButton icon={Share2} label={t('share')} hint={t('shareHint')} onClick={copyLink} />
      <div role="status" className="absolute top-full right-0 mt-2 w-64 empty:hidden">
        {outcome && (
          <p className="rounded border border-rule bg-raised px-4 py-2 text-sm shadow">
            {t(outcome)}
          </p>
        )}
      </div>
    </div>
  );
}
