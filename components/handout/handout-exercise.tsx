import { useLocale, useTranslations } from 'next-intl';

/** The words that are missing in a step, to choose from: in the order of the alphabet, which gives nothing away. */
export function GapWords({ words }: { words: readonly string[] }) {
  const t = useTranslations('handout');
  const { compare } = new Intl.Collator(useLocale(), { numeric: true });
  if (words.length === 0) return null;
  return (
    <p className="handout-of-gaps mt-3 border border-control px-3 py-1.5 text-[0.9em]">
      <span className="font-semibold">{t('gapWords')}:</span>{' '}
      {[...new Set(words)].toSorted(compare).join(' · ')}
    </p>
  );
}

const LINES = 6;

/** Empty lines to write on. */
export function NoteLines() {
  return (
    <div aria-hidden className="handout-of-lines mt-3">
      {Array.from({ length: LINES }, (_, index) => (
        <div key={index} className="h-[2.1em] border-b border-rule" />
      ))}
    </div>
  );
}
