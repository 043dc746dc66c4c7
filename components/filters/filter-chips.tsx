'use client';

import { Square, SquareCheck, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { restrictionsOf } from '@/lib/filters/restrictions';
import type { SubjectNames } from '@/lib/filters/subject-names';
import { AT_FIRST, type ViewFilter } from '@/lib/filters/view-filter';
import {
  useRestrictionWords,
  wordsInALine,
  type RestrictionWords,
} from '@/components/event/use-restriction-words';

export interface FilterChipsProps {
  readonly filter: ViewFilter;
  readonly names: SubjectNames;
  /** Events that only may fall in the years. */
  readonly mayFall: number;
  readonly onChange: (change: Partial<ViewFilter>) => void;
}

/**
 * Everything that is filtered, each thing with a button that takes it back: at most two lines, on
 * a phone one that scrolls. It takes no room while nothing is filtered.
 */
export function FilterChips({ filter, names, mayFall, onChange }: FilterChipsProps) {
  const t = useTranslations('filters');
  const wordsOf = useRestrictionWords(names);
  const restrictions = restrictionsOf(filter);
  const region = useRef<HTMLElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const { list, fitting } = useFittingChips(restrictions.map(({ key }) => key).join(' '));
  const folded = Math.max(0, restrictions.length - fitting);

  const remove = (index: number) => {
    const chips = [...(list.current?.children ?? [])];
    const next = chips[index + 1] ?? chips[index - 1];
    const button = next?.matches('.invisible') ? chips[index - 1] : next;
    // Moved before the chip goes, so that the keyboard is never on nothing.
    (button?.querySelector('button') ?? region.current)?.focus();
    onChange(restrictions[index]!.without);
  };
  const clear = () => {
    region.current?.focus();
    onChange(AT_FIRST);
  };

  return (
    <section
      ref={region}
      tabIndex={-1}
      aria-label={t('chip.title')}
      className="flex w-full min-w-0 items-start gap-2 outline-none"
    >
      {restrictions.length === 0 && <p className="sr-only">{t('chip.nothing')}</p>}
      {restrictions.length > 0 && (
        <ul
          ref={list}
          className={`relative flex min-w-0 gap-1.5 max-md:pointer-events-auto max-md:-my-2 max-md:overflow-x-auto max-md:overscroll-x-contain max-md:py-2 max-md:[scrollbar-width:none] md:flex-wrap ${unfolded ? '' : 'md:max-h-18 md:overflow-hidden'}`}
        >
          {restrictions.map((restriction, index) => (
            <FilterChip
              key={restriction.key}
              words={wordsOf(restriction)}
              hidden={!unfolded && index >= fitting}
              onRemove={() => remove(index)}
            />
          ))}
        </ul>
      )}
      {folded > 0 && (
        <ChipButton
          expanded={unfolded}
          label={unfolded ? t('chip.fewer') : t('chip.more', { count: folded })}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? t('chip.fewer') : `+${folded}`}
        </ChipButton>
      )}
      {mayFall > 0 && (
        <ChipButton
          pressed={filter.maybe === 'in'}
          onClick={() => onChange({ maybe: filter.maybe === 'in' ? 'out' : 'in' })}
        >
          {filter.maybe === 'in' ? (
            <SquareCheck aria-hidden size={14} />
          ) : (
            <Square aria-hidden size={14} />
          )}
          {t('mayFall', { count: mayFall, years: filter.from === filter.to ? 'one' : 'other' })}
        </ChipButton>
      )}
      {restrictions.length > 1 && <ChipButton onClick={clear}>{t('chip.clear')}</ChipButton>}
    </section>
  );
}

interface FilterChipProps {
  readonly words: RestrictionWords;
  /** In a line that there is no room for: it keeps its place, but is neither seen nor reached. */
  readonly hidden: boolean;
  readonly onRemove: () => void;
}

/** One restriction and the button that takes it back, which on a phone is 44 pixels either way. */
function FilterChip({ words, hidden, onRemove }: FilterChipProps) {
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
        className="relative flex size-7 shrink-0 items-center justify-center rounded-full text-ink-soft after:absolute focus-visible:-outline-offset-2 hover:bg-ink/8 hover:text-ink max-md:w-11 max-md:after:inset-x-0 max-md:after:-inset-y-2"
      >
        <X aria-hidden size={14} />
      </button>
    </li>
  );
}

interface ChipButtonProps {
  readonly label?: string;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button among chips, as low as they are; on a phone what is pressed is 44 pixels high. */
function ChipButton({ label, expanded, pressed, onClick, children }: ChipButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={onClick}
      className="pointer-events-auto relative flex h-8 shrink-0 items-center gap-1.5 rounded-full border border-control bg-raised px-3 text-sm whitespace-nowrap text-ink shadow-sm after:absolute hover:bg-panel max-md:after:inset-x-0 max-md:after:-inset-y-1.5"
    >
      {children}
    </button>
  );
}

/** Lines that chips may take of the picture below them. */
const MOST_LINES = 2;

interface FittingChips {
  readonly list: RefObject<HTMLUListElement | null>;
  /** How many of the chips stand in the lines that there is room for. */
  readonly fitting: number;
}

/** Counts the children of a wrapping list that stand in its first lines; `keys` says which they are. */
function useFittingChips(keys: string): FittingChips {
  const list = useRef<HTMLUListElement>(null);
  const [fitting, setFitting] = useState(Infinity);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      const tops = [...element.children].map((child) => (child as HTMLElement).offsetTop);
      const lines = [...new Set(tops)];
      setFitting(tops.filter((top) => lines.indexOf(top) < MOST_LINES).length);
    };
    measure();
    // Also where only the words of a chip become longer.
    const observer = new ResizeObserver(measure);
    for (const one of [element, ...element.children]) observer.observe(one);
    return () => observer.disconnect();
  }, [keys]);

  return { list, fitting };
}
