import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/routing';
import type { StepText } from '@/lib/lecture/presented-tour';
import { StepBody } from '../step-body';

interface OnScreenTextProps {
  readonly text: StepText;
  /** Of the text, where it is not the page's. */
  readonly lang: Locale | undefined;
  /** The sentence that is lit on the screen, from 0; null for the whole text. */
  readonly lit: number | null;
}

/** The text as the room reads it: of one that is told sentence by sentence, the lit one stands out. */
export function OnScreenText({ text, lang, lit }: OnScreenTextProps) {
  const t = useTranslations('speaker');
  if (lit === null || text.kind === 'markdown') return <StepBody text={text} lang={lang} />;
  return (
    <>
      {text.sentences.map((sentence, index) => (
        <p
          key={index}
          aria-current={index === lit ? 'true' : undefined}
          className="border-l-4 border-transparent pl-2 text-ink-soft not-first:mt-[0.6em] aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {index === lit && <span className="sr-only">{t('lit')}: </span>}
          {sentence.text}
        </p>
      ))}
    </>
  );
}
