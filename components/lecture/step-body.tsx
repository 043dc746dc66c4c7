import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { eventOfPage } from '@/lib/lecture/handout/markdown-events';
import type { Locale } from '@/lib/i18n/routing';
import type { StepText } from '@/lib/lecture/presented-tour';
import { sentencesOf } from '@/lib/lecture/step-sentences';
import { Markdown } from '@/components/ui/markdown';
import { UnbrokenNames } from '@/components/ui/unbroken-names';
import { NoteNumbers } from './evidence/note-numbers';

interface StepBodyProps {
  readonly text: StepText;
  /** Of its words, where it is not the page's. */
  readonly lang?: Locale | undefined;
  /** Number of an event among those of the step, from 1: the mark after each sentence. */
  readonly numberOf?: (eventId: string) => number;
  /** Opens the evidence of that number. */
  readonly onNote?: ((number: number) => void) | undefined;
  /** The number of which it is open. */
  readonly openNote?: number | null;
  /** The sentence that is lit, the others being pale; null or none for all. */
  readonly lit?: number | null;
}

/** A bar beside what is lit: it is told apart without colour as well. */
const LIT =
  'relative before:absolute before:inset-y-[0.2em] before:-left-[1.6vmin] before:w-[0.5vmin] before:rounded-full before:bg-accent';
const PALE = 'text-ink/65';

const lightOf = (index: number, lit: number | null) =>
  lit === null ? '' : index === lit ? LIT : PALE;

/** The text of a step: a paragraph of sentences, each with the numbers of the events it rests on. */
export function StepBody(props: StepBodyProps) {
  const { text, lang, numberOf, onNote, openNote = null, lit = null } = props;
  const t = useTranslations('markdown');
  if (text.kind === 'markdown') {
    return (
      <LinkedNotes lang={lang} numberOf={numberOf} onNote={onNote}>
        {lit === null ? (
          <Markdown {...text} plainNotice={t('plain')} />
        ) : (
          sentencesOf(text).map((paragraph, index) => (
            <div
              key={index}
              aria-current={index === lit ? 'true' : undefined}
              className={`not-first:mt-[0.6em] ${lightOf(index, lit)}`}
            >
              <Markdown markdown={paragraph.text} plainNotice={t('plain')} />
            </div>
          ))
        )}
      </LinkedNotes>
    );
  }
  return (
    <>
      {text.sentences.map(({ text: sentence, events }, index) => (
        <p
          key={index}
          aria-current={index === lit ? 'true' : undefined}
          className={`transition-colors duration-300 not-first:mt-[0.6em] ${lightOf(index, lit)}`}
        >
          <UnbrokenNames text={sentence} />
          {numberOf && (
            <NoteNumbers numbers={events.map(numberOf)} onNote={onNote} open={openNote} />
          )}
        </p>
      ))}
    </>
  );
}

interface LinkedNotesProps {
  readonly lang: Locale | undefined;
  readonly numberOf: StepBodyProps['numberOf'];
  readonly onNote: StepBodyProps['onNote'];
  readonly children: ReactNode;
}

/** Links to pages of events, in a reader's own text, open the evidence and leave the lecture where it is. */
function LinkedNotes({ lang, numberOf, onNote, children }: LinkedNotesProps) {
  const textRef = useRef<HTMLDivElement>(null);
  const click = useEffectEvent((event: MouseEvent) => {
    if (!onNote || !numberOf || !(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    const id = link && eventOfPage(new URL(link.href).pathname);
    const number = id ? numberOf(id) : 0;
    if (number < 1) return;
    event.preventDefault();
    onNote(number);
  });
  useEffect(() => {
    const element = textRef.current;
    const listener = (event: MouseEvent) => click(event);
    element?.addEventListener('click', listener);
    return () => element?.removeEventListener('click', listener);
  }, []);
  return (
    <div ref={textRef} lang={lang}>
      {children}
    </div>
  );
}
