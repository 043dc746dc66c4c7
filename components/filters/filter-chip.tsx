import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { wordsInALine, type RestrictionWords } from './use-restriction-words';

interface FilterChipProps {
  readonly words: RestrictionWords;
  /** In a line that there is no room for: it keeps its place, but is neither seen nor reached. */
  readonly hidden: boolean;
  readonly onRemove: () => void;
}

/** One restriction and the button that takes it back, which on a phone is 44 pixels either way. */
export function FilterChip({ words, hidden, onRemove }: FilterChipProps) {
  const t = useTranslations('filters');
  const { label, text, fullText = text } = words;
  return (
    <li
      className={`flex h-8 max-w-[min(25rem,85vw)] shrink-0 items-center rounded-full border border-rule bg-raised pl-3 text-sm shadow-sm ${hidden ? 'invisible' : 'pointer-events-auto'}`}
    >
      <span title={wordsInALine({ label, text: fullText })} className="truncate">
        {label !== null && <span className="text-ink-soft">{label}: </span>}
        {text}
      </span>
      <button
        type="button"
        aria-label={t('chip.remove', { filter: wordsInALine(words) })}
        onClick={onRemove}
        className="relative flex size-7 shrink-0 items-center justify-center rounded-full text-ink-soft after:absolute hover:bg-ink/8 hover:text-ink max-md:w-11 max-md:after:inset-x-0 max-md:after:-inset-y-2"
      >
        <X aria-hidden size={14} />
      </button>
    </li>
  );
}
