'use client';

import { Share2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { CopyField } from '@/components/ui/copy-field';
import { copyText } from '@/components/ui/copy-text';
import { withoutFollowedRoom } from '@/lib/lecture/followed-room';
import { withoutReadingPlace } from '@/lib/tours/reading-place';
import { HeaderButton } from './header-button';

const SHOWN_FOR_MS = 4000;

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'refused'; readonly link: string };

/** Copies the address, which holds the whole view. */
export function ShareButton({ inMenu }: { inMenu: boolean }) {
  const t = useTranslations('header');
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    // A link to be copied by hand stays until the next press.
    if (outcome?.kind !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copyLink = async () => {
    if (outcome?.kind === 'refused') {
      setOutcome(null);
      return;
    }
    const link = withoutFollowedRoom(withoutReadingPlace(window.location.href));
    setOutcome((await copyText(link)) ? { kind: 'copied' } : { kind: 'refused', link });
  };

  return (
    <div className={inMenu ? 'w-full' : 'relative'}>
      <HeaderButton
        id={inMenu ? undefined : 'share-button'}
        icon={Share2}
        label={t('share')}
        hint={t('shareHint')}
        inMenu={inMenu}
        onClick={() => void copyLink()}
      />
      <div
        className={`flex flex-col gap-2 ${outcome ? 'rounded-sm border border-rule bg-raised px-4 py-2 shadow-md' : ''} ${inMenu ? '' : 'absolute top-full right-0 mt-2 w-64'}`}
      >
        <p role="status" className="text-sm">
          {outcome && (outcome.kind === 'copied' ? t('copied') : t('copyFailed'))}
        </p>
        {outcome?.kind === 'refused' && <CopyField label={t('link')} text={outcome.link} />}
      </div>
    </div>
  );
}
