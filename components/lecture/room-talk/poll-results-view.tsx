import { useFormatter, useTranslations } from 'next-intl';
import { answerCount, medianOf, numbersOf, yearsOf, type Tally } from '@/lib/lecture/poll-results';
import type { Poll } from '@/lib/model/poll-schema';
import { ResultBars } from './result-bars';
import { useResultBars } from './use-result-bars';

interface PollResultsViewProps {
  readonly poll: Poll;
  readonly tally: Tally;
  /** Of the poll's words, where they are not in the language around them. */
  readonly lang?: string | undefined;
}

/** The answers as bars, and in a line how many there are and what lies in their middle. */
export function PollResultsView({ poll, tally, lang }: PollResultsViewProps) {
  const t = useTranslations('roomTalk.results');
  const barsOf = useResultBars();
  return (
    <div className="flex flex-col gap-[0.4em]">
      <ResultBars
        label={t('label')}
        bars={barsOf(poll, tally)}
        lang={'options' in poll ? lang : undefined}
      />
      <ResultsLine poll={poll} tally={tally} />
    </div>
  );
}

/** `30 answers · median 1990` */
export function ResultsLine({ poll, tally }: PollResultsViewProps) {
  const t = useTranslations('roomTalk.results');
  const format = useFormatter();
  const count = answerCount(poll.kind, tally);
  const numbers = poll.kind === 'number' ? numbersOf(tally) : yearsOf(tally);
  const median = medianOf(numbers);
  const middle =
    median === null
      ? null
      : poll.kind === 'year'
        ? t('median', { value: String(Math.floor(median)) })
        : t('median', {
            value: [format.number(median), poll.kind === 'number' ? poll.unit : null]
              .filter((part) => part !== null)
              .join(' '),
          });
  return (
    <p className="text-ink-soft tabular-nums">
      {[t('answers', { count }), middle].filter((part) => part !== null).join(' · ')}
    </p>
  );
}
