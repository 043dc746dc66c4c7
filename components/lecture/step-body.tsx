import { useTranslations } from 'next-intl';
import type { StepText } from '@/lib/lecture/presented-tour';
import { Markdown } from '@/components/ui/markdown';
import { UnbrokenNames } from '@/components/ui/unbroken-names';

interface StepBodyProps {
  readonly text: StepText;
  /** Number of an event among those of the step, from 1: the mark after each sentence. */
  readonly numberOf?: (eventId: string) => number | undefined;
}

/** The text of a step: a paragraph of sentences, each with the numbers of the events it rests on. */
export function StepBody({ text, numberOf }: StepBodyProps) {
  const t = useTranslations('markdown');
  if (text.kind === 'markdown') return <Markdown {...text} plainNotice={t('plain')} />;
  return (
    <>
      {text.sentences.map(({ text: sentence, events }, index) => (
        <p key={index} className="not-first:mt-[0.6em]">
          <UnbrokenNames text={sentence} />
          {numberOf && (
            <sup className="ml-0.5 font-sans text-[max(0.55em,min(0.8em,1.9vmin))] font-normal text-ink-soft tabular-nums">
              {events.map(numberOf).join(', ')}
            </sup>
          )}
        </p>
      ))}
    </>
  );
}
