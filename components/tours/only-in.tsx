import { useTranslations } from 'next-intl';
import type { TextLanguages } from '@/lib/tours/tour-in-language';

interface OnlyInProps {
  /** Of a step's texts that are missing in the language of the page; undefined where none is. */
  readonly texts: TextLanguages | undefined;
  /** The speaker's notes; else what the room reads. */
  readonly of?: 'notes';
  /** Stands before the word, in running text. */
  readonly after?: string;
}

/** A quiet word that a text is there in the other language only. */
export function OnlyIn({ texts, of, after = '' }: OnlyInProps) {
  const t = useTranslations('ownLanguages.onlyIn');
  const language = of === 'notes' ? texts?.notes : (texts?.text ?? texts?.title ?? texts?.poll);
  if (language === undefined) return null;
  return (
    <span className="text-[max(0.75rem,0.8em)] text-ink-soft">
      {after}
      {t(language)}
    </span>
  );
}
