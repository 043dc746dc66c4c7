import { GitCompareArrows } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { ClaimAspect } from '@/lib/model/vocabulary';

/** That the sources of an event differ, and on what; nothing where none does. */
export function DifferenceMark({ on }: { on: readonly ClaimAspect[] }) {
  const t = useTranslations('disagreements.mark');
  const aspects = useTranslations('vocabulary.aspect');
  const format = useFormatter();
  if (on.length === 0) return null;
  return (
    <span className="inline-flex items-start gap-1 text-accent">
      <GitCompareArrows aria-hidden size={12} className="mt-0.75 shrink-0" />
      {t('on', { aspects: format.list(on.map((aspect) => aspects(aspect))) })}
    </span>
  );
}
