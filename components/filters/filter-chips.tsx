'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { restrictionsOf } from '@/lib/filters/restrictions';
import type { SubjectNames } from '@/lib/filters/subject-names';
import { EVERYTHING, type ViewFilter } from '@/lib/filters/view-filter';
import { ChipButton } from './chip-button';
import { FilterChip } from './filter-chip';
import { useFittingChips } from './use-fitting-chips';
import { useRestrictionWords } from './use-restriction-words';

export interface FilterChipsProps {
  readonly filter: ViewFilter;
  readonly names: SubjectNames;
  readonly onChange: (change: Partial<ViewFilter>) => void;
}

/**
 * Everything that is filtered, each thing with a button that takes it back: at most two lines, on
 * a phone one that scrolls. It takes no room while nothing is filtered.
 */
export function FilterChips({ filter, names, onChange }: FilterChipsProps) {
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
    onChange(EVERYTHING);
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
      {restrictions.length > 1 && <ChipButton onClick={clear}>{t('chip.clear')}</ChipButton>}
    </section>
  );
}
