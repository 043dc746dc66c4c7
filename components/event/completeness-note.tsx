import { useTranslations } from 'next-intl';
import type { EventSummary } from '@/lib/model/event-summary';
import type { RecordPart } from '@/lib/model/vocabulary';
import { COVERAGE } from '@/lib/routes/page-links';
import type { LinkComponent } from './event-facts';

interface CompletenessNoteProps {
  /** Those of a place, of somebody or of a pair. */
  readonly events: readonly Pick<EventSummary, 'family'>[];
  readonly record?: RecordPart;
  readonly link: LinkComponent;
}

/** That a list of somebody's visits, or of those to a place, need not be all of them; nothing without visits. */
export function CompletenessNote({ events, record = 'whole', link: Link }: CompletenessNoteProps) {
  const t = useTranslations('completeness');
  if (!events.some(({ family }) => family === 'visit')) return null;
  return (
    <p className="text-xs leading-5 text-ink-soft">
      {t('note', { record })} <Link href={COVERAGE}>{t('coverage')}</Link>
    </p>
  );
}
