import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { AnsweredPart, SearchAnswer } from '@/lib/search/search-answer';
import { cellId } from './grid-cells';
import type { ResultCell } from './result-step';
import { useReadingWords } from './use-reading-words';

interface ReadingRowProps {
  readonly gridId: string;
  readonly answer: SearchAnswer;
  readonly active: ResultCell | null;
  readonly onTakeBack: (part: AnsweredPart) => void;
}

/** How the words were read: a chip for each filter, which takes it back and searches for its words. */
export function ReadingRow({ gridId, answer, active, onTakeBack }: ReadingRowProps) {
  const t = useTranslations('search');
  const wordsOf = useReadingWords(answer);
  const { parts, text } = answer.reading;
  if (parts.length === 0) return null;
  return (
    <div
      role="rowgroup"
      aria-label={t('reading.title')}
      className="flex flex-col gap-1.5 border-b border-rule px-4 py-2"
    >
      <div role="row" className="flex flex-wrap items-center gap-1.5">
        <span role="presentation" className="text-xs text-ink-soft">
          {t('reading.title')}
        </span>
        {parts.map((part, column) => {
          const cell = { row: 0, column };
          const isActive = active?.row === 0 && active.column === column;
          const words = wordsOf(part);
          return (
            <div
              key={part.ranges.join()}
              role="gridcell"
              id={cellId(gridId, cell)}
              data-active={isActive || undefined}
              className="max-w-full rounded-full data-active:outline-2 data-active:outline-offset-1 data-active:outline-focus"
            >
              <button
                type="button"
                tabIndex={-1}
                aria-label={t('reading.takeBack', { filter: words })}
                title={t('reading.takeBack', { filter: words })}
                className="flex h-7 max-w-full items-center gap-1 rounded-full border border-rule bg-panel pr-1.5 pl-3 text-xs hover:bg-ink/8 max-md:h-11"
                onClick={() => onTakeBack(part)}
              >
                <span className="truncate">{words}</span>
                <X aria-hidden size={14} className="shrink-0 text-ink-soft" />
              </button>
            </div>
          );
        })}
      </div>
      {text !== '' && (
        <div role="presentation" className="text-xs leading-4.5 text-ink-soft wrap-anywhere">
          {t('reading.words', { words: text })}
        </div>
      )}
    </div>
  );
}
