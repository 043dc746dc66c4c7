import { useTranslations } from 'next-intl';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { AtlasSegment } from '@/lib/model/atlas-corridor';
import { periodWords } from '@/lib/time/date-words';
import { SourceLinks } from './source-links';

/** What a line was, when, and who says so. */
export function LineStateWords({ state }: { state: AtlasSegment['states'][number] }) {
  const t = useTranslations('evidence.corridor');
  const dates = useDateLanguage();
  return (
    <>
      <span className="text-ink">
        {t(`state.${state.state}`, { during: periodWords(state.during, dates, 'short') })}
      </span>
      {state.note && <> {state.note}</>} <SourceLinks claims={state.claims} />
    </>
  );
}
