'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { questionOnScreen, tallyOf, type HeardTalk } from '@/lib/lecture/heard-talk';
import { answerCount, type Tally } from '@/lib/lecture/poll-results';
import type { Poll } from '@/lib/model/poll-schema';
import { PollResultsView, ResultsLine } from './poll-results-view';
import { YearStrip } from './year-strip';

interface StageTalkProps {
  readonly talk: HeardTalk;
  /** Id of the question of the audience that stands on the screen. */
  readonly asked: string | undefined;
  /** Whose years the answers are laid on; undefined until the record has arrived. */
  readonly cubes: FlowCubes | undefined;
  /** The step asks what the poll asks, and its text says it already. */
  readonly isOfStep: boolean;
}

/**
 * Over the lower part of the screen's map: a question of the audience, or the answers to what the room was asked.
 * Answers appear only when they are shown; until then a line says how many there are.
 */
export function StageTalk({ talk, asked, cubes, isOfStep }: StageTalkProps) {
  const t = useTranslations('roomTalk.stage');
  const question = questionOnScreen(talk, asked);
  const { poll } = talk;
  const tally = tallyOf(talk) ?? [];
  if (question) {
    return (
      <StageCard label={t('question')}>
        <p className="text-[0.6em] text-ink-soft">
          {t('fromAudience', { number: question.step + 1 })}
        </p>
        <p className="font-serif leading-tight text-pretty wrap-anywhere">{question.text}</p>
      </StageCard>
    );
  }
  if (poll?.isShown) {
    return (
      <StageCard label={t('results')}>
        <StageResults poll={poll.poll} tally={tally} cubes={cubes} />
      </StageCard>
    );
  }
  if (!poll?.isOpen) return null;
  return (
    <p className="pointer-events-none absolute top-[2vmin] right-[2vmin] z-10 flex max-w-[80%] flex-col rounded-sm border border-rule bg-panel px-[2vmin] py-[1vmin] text-right text-[clamp(0.875rem,2.6vmin,2rem)] leading-tight">
      {!isOfStep && <b className="font-serif text-[1.3em]">{poll.poll.prompt}</b>}
      <span className="text-ink-soft tabular-nums">
        {t('answersSoFar', { count: answerCount(poll.poll.kind, tally) })}
      </span>
    </p>
  );
}

/** Large enough to be read at four metres; what is too long scrolls. */
function StageCard({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // What is too long scrolls, and the keyboard must be able to scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="absolute inset-x-0 bottom-0 z-10 flex max-h-[75%] flex-col gap-[0.3em] overflow-y-auto border-t border-rule bg-panel px-[3vmin] py-[2vmin] text-[clamp(1.25rem,4.2vmin,4.5rem)] text-ink"
    >
      {children}
    </section>
  );
}

interface StageResultsProps {
  readonly poll: Poll;
  readonly tally: Tally;
  readonly cubes: FlowCubes | undefined;
}

function StageResults({ poll, tally, cubes }: StageResultsProps) {
  const t = useTranslations('roomTalk.stage');
  const prompt = <p className="font-serif leading-tight font-semibold">{poll.prompt}</p>;
  if (poll.kind === 'place') {
    return (
      <>
        {prompt}
        <p className="flex items-center gap-[0.4em] text-[0.7em] tabular-nums">
          <span
            aria-hidden
            className="inline-block size-[0.7em] rounded-full border-[0.14em] border-ink bg-accent"
          />
          {t('dots', { count: answerCount('place', tally) })}
        </p>
      </>
    );
  }
  return (
    <>
      {prompt}
      <div className="text-[0.75em]">
        {poll.kind === 'year' && cubes ? (
          <>
            <YearStrip cubes={cubes} tally={tally} />
            <ResultsLine poll={poll} tally={tally} />
          </>
        ) : (
          <PollResultsView poll={poll} tally={tally} />
        )}
      </div>
    </>
  );
}
