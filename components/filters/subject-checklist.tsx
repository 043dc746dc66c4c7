import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { matcherOf, type SubjectOption } from '@/lib/filters/subject-options';
import { MOST_IDS } from '@/lib/view/view';
import { CountedName } from './counted-name';
import { COUNT_OF_ONLY, OnlyRow } from './only-row';
import type { SubjectSection } from './subject-section';

export interface SubjectChecklistProps {
  readonly title: string;
  readonly sections: readonly SubjectSection[];
  readonly chosen: readonly string[];
  /** Every name that an option is found by, besides its own. */
  readonly namesOf: (id: string) => readonly string[];
  readonly onChoose: (id: string, on: boolean) => void;
  /** Leaves the one alone chosen. */
  readonly onOnly: (id: string) => void;
}

/** Checkboxes, the most frequent first; the rest on demand, or by a few letters of their names. */
export function SubjectChecklist({
  title,
  sections,
  chosen,
  namesOf,
  onChoose,
  onOnly,
}: SubjectChecklistProps) {
  const t = useTranslations('filters');
  const fieldId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  // What was chosen since the list was opened stays, so that unticking does not take the row away.
  const [met, setMet] = useState(chosen);
  const order = useDebouncedOrder(
    sections.flatMap(({ options }) => options.map(({ id }) => id)),
    root,
  );

  const total = sections.reduce((sum, { options }) => sum + options.length, 0);
  const folds = sections.some(({ options, first }) => options.length > first);
  const isSearching = query.trim() !== '';
  const matches = matcherOf(query);
  const rank = new Map(order.map((id, index) => [id, index]));
  const shown = sections
    .map((section) => ({
      ...section,
      options: section.options
        .toSorted((one, other) => (rank.get(one.id) ?? total) - (rank.get(other.id) ?? total))
        .filter(({ id, name, fullName }, index) =>
          isSearching
            ? matches([name, fullName, ...namesOf(id)])
            : all || index < section.first || met.includes(id) || chosen.includes(id),
        ),
    }))
    .filter(({ options }) => options.length > 0);
  const found = shown.reduce((sum, { options }) => sum + options.length, 0);

  const choose = (id: string, on: boolean) => {
    if (on && !met.includes(id)) setMet([...met, id]);
    onChoose(id, on);
  };
  const chooseAlone = (id: string) => {
    if (!met.includes(id)) setMet([...met, id]);
    onOnly(id);
  };

  return (
    <div ref={root} className="pb-2">
      {folds && (
        <div className="relative my-2">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-2 size-4 -translate-y-1/2 text-ink-soft"
          />
          <input
            id={fieldId}
            type="search"
            aria-label={t('subject.find', { list: title })}
            placeholder={t('subject.findShort')}
            value={query}
            maxLength={60}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || query === '') return;
              // Empties the field, and does not also close the sheet or what is open.
              event.stopPropagation();
              event.preventDefault();
              setQuery('');
            }}
            className="h-8 w-full rounded-sm border border-control bg-raised pr-2 pl-8 text-sm placeholder:text-ink-soft max-md:h-11 max-md:text-base"
          />
        </div>
      )}
      <p role="status" className={found === 0 ? 'py-1 text-sm text-ink-soft' : 'sr-only'}>
        {isSearching ? t('subject.found', { count: found }) : null}
      </p>
      {shown.map((section) => (
        <div key={section.key} role="group" aria-label={section.title ?? title}>
          {section.title !== null && (
            <h4 className="pt-2 text-xs leading-5 text-ink-soft">{section.title}</h4>
          )}
          <ul>
            {section.options.map((option) => (
              <SubjectRow
                key={option.id}
                option={option}
                chosen={chosen.includes(option.id)}
                onChoose={choose}
                onOnly={() => chooseAlone(option.id)}
              />
            ))}
          </ul>
        </div>
      ))}
      <p role="status" className="text-xs leading-5 text-ink-soft">
        {chosen.length >= MOST_IDS ? t('subject.full', { most: MOST_IDS }) : null}
      </p>
      {folds && !isSearching && (
        <Button variant="quiet" onClick={() => setAll(!all)} aria-expanded={all} className="-ml-2">
          {all ? t('subject.fewer') : t('subject.all', { count: total })}
        </Button>
      )}
    </div>
  );
}

interface SubjectRowProps {
  readonly option: SubjectOption;
  readonly chosen: boolean;
  readonly onChoose: (id: string, on: boolean) => void;
  readonly onOnly: () => void;
}

function SubjectRow({ option, chosen, onChoose, onOnly }: SubjectRowProps) {
  const { id, name, fullName, count } = option;
  return (
    <li>
      <OnlyRow name={name} onOnly={onOnly}>
        <Checkbox
          state={chosen ? 'on' : 'off'}
          onChange={(on) => onChoose(id, on)}
          className="grow py-0.5"
        >
          <CountedName
            name={name}
            fullName={fullName}
            count={count}
            countClassName={COUNT_OF_ONLY}
          />
        </Checkbox>
      </OnlyRow>
    </li>
  );
}

/** Longer than a year lasts in playback at most speeds, so that nothing moves while years do. */
const DEBOUNCE_MS = 1200;

/**
 * The order of some ids, which follows `ids` only once they have been the same for a moment and
 * neither pointer nor focus is on the element: no row moves away from under a hand.
 */
function useDebouncedOrder(
  ids: readonly string[],
  element: RefObject<HTMLElement | null>,
): readonly string[] {
  const [order, setOrder] = useState(ids);
  const wanted = ids.join(' ');

  useEffect(() => {
    const timer = setInterval(() => {
      if (element.current?.matches(':hover, :focus-within')) return;
      clearInterval(timer);
      setOrder((held) => (held.join(' ') === wanted ? held : wanted.split(' ')));
    }, DEBOUNCE_MS);
    return () => clearInterval(timer);
  }, [wanted, element]);

  return order;
}
