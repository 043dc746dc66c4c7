import { Markdown } from '@/components/ui/markdown';
import type { StepText } from '@/lib/lecture/presented-tour';

interface StepProseProps {
  readonly text: StepText;
  /** Number of an event among those that the step lists. */
  readonly numberOf: (eventId: string) => number | undefined;
}

/** Sentences as running text, each followed by the numbers of the events that it rests on. */
export function StepProse({ text, numberOf }: StepProseProps) {
  if (text.kind === 'markdown') return <Markdown markdown={text.markdown} />;
  return (
    <p>
      {text.sentences.map(({ text: sentence, events }, index) => (
        <span key={index}>
          {index > 0 && ' '}
          {sentence}
          <sup className="ml-px whitespace-nowrap text-[0.68em] font-semibold text-accent tabular-nums">
            {events.map(numberOf).join(',\u2009')}
          </sup>
        </span>
      ))}
    </p>
  );
}
