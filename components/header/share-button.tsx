'use client';

import { Share2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { HeaderButton } from './header-button';

const SHOWN_FOR_MS = 4000;

/** Copies the address, which holds the whole view. */
export function ShareButton({ inMenu }: { inMenu: boolean }) {
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
    <div className={inMenu ? 'w-full' : 'relative'}>
      <HeaderButton
        id={inMenu ? undefined : 'share-button'}
        icon={Share2}
        label={t('share')}
        hint={t('shareHint')}
        words={inMenu ? 'always' : 'widest'}
        onClick={copyLink}
      />
      <div
        role="status"
        className={`empty:hidden ${inMenu ? '' : 'absolute top-full right-0 mt-2 w-64'}`}
      >
        {outcome && (
          <p className="rounded-sm border border-rule bg-raised px-4 py-2 text-sm shadow-md">
            {t(outcome)}
          </p>
        )}
      </div>
    </div>
  );
}
