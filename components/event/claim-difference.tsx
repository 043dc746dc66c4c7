import { GitCompareArrows } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ClaimDetail } from '@/lib/model/event-detail';

/** On what a source differs from the others, and what it says there; nothing of one that does not. */
export function ClaimDifference({ claim }: { claim: Pick<ClaimDetail, 'stance' | 'on' | 'says'> }) {
  const t = useTranslations('evidence.claim');
  const aspects = useTranslations('vocabulary.aspect');
  const { stance, on, says } = claim;
  if (stance !== 'differs') return null;
  return (
    <p className="border-l-2 border-accent pl-3">
      <span className="flex items-center gap-1.5 font-medium text-accent">
        <GitCompareArrows aria-hidden size={14} className="shrink-0" />
        {on ? t('differsOn', { aspect: aspects(on) }) : t('differs')}
      </span>
      {says && <span className="block">{t('says', { says })}</span>}
    </p>
  );
}
