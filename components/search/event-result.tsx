import { useTranslations } from 'next-intl';
import { FamilySwatch } from '@/components/event/family-swatch';
import { CertaintyIcon, StatusIcon } from '@/components/event/status-icon';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { EventHit } from '@/lib/search/search-answer';
import { dateWords } from '@/lib/time/date-words';
import { Marked } from './marked';

/** An event that was found: when, what, of which kind, and where the words are. */
export function EventResult({ hit }: { hit: EventHit }) {
  const t = useTranslations('vocabulary');
  const search = useTranslations('search');
  const dates = useDateLanguage();
  const occurred = hit.status === 'occurred';
  return (
    <span className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3">
      <span className="flex flex-col gap-1.5 pt-px">
        <span className="text-xs leading-5 text-ink-soft tabular-nums">
          {dateWords(hit, dates, 'short')}
        </span>
        <FamilySwatch family={hit.family} occurred={occurred} />
      </span>
      <span className="flex min-w-0 flex-col gap-0.5">
        <Marked text={hit.title} className="text-sm leading-5 font-medium wrap-anywhere" />
        <span className="flex flex-wrap gap-x-3 text-xs leading-4.5 text-ink-soft">
          <span>
            <span className="sr-only">{t(`family.${hit.family}`)}, </span>
            {t(`type.${hit.type}`)}
          </span>
          {!occurred && (
            <span className="inline-flex items-center gap-1">
              <StatusIcon status={hit.status} size={12} />
              {t(`status.${hit.status}`)}
            </span>
          )}
          {hit.certainty !== 'explicit' && (
            <span className="inline-flex items-center gap-1">
              <CertaintyIcon certainty={hit.certainty} size={12} />
              {t(`certainty.${hit.certainty}`)}
            </span>
          )}
        </span>
        {hit.excerpts.map((excerpt) => (
          <span key={excerpt.text} className="text-xs leading-4.5 wrap-anywhere">
            <Marked text={excerpt} />
            {excerpt.nameOf !== null && (
              <span className="text-ink-soft"> {search('nameOf', { name: excerpt.nameOf })}</span>
            )}
          </span>
        ))}
      </span>
    </span>
  );
}
