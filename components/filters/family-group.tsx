import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent } from 'react';
import { FamilySwatch } from '@/components/event/family-swatch';
import { attentionHandlers } from '@/components/hooks/attention-handlers';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { useDisclosure } from '@/components/ui/use-disclosure';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { typeCounts, type FlowFilter } from '@/lib/flows/flow-selectors';
import { FAMILIES, TYPES_BY_FAMILY, type EventType, type Family } from '@/lib/model/vocabulary';
import { CountedName } from './counted-name';
import { COUNT_OF_ONLY, OnlyButton, OnlyRow } from './only-row';
import {
  familyState,
  isTypeChosen,
  onlyFamily,
  recordedTypesOf,
  withFamily,
  withType,
  type ChosenTypes,
} from './type-choice';

interface FamilyGroupProps {
  readonly filter: FlowFilter;
  readonly cubes: FlowCubes;
  readonly recorded: ReadonlySet<EventType>;
  readonly onChange: (types: ChosenTypes) => void;
  /** The family whose arcs should stand out, while its row is pointed at or focused. */
  readonly onHighlight: (family: Family | null) => void;
}

/** The families in the order of the vocabulary, each with its types folded under it. */
export function FamilyGroup({ filter, cubes, recorded, onChange, onHighlight }: FamilyGroupProps) {
  const t = useTranslations('filters');
  const counts = typeCounts(cubes, filter);
  const clearHighlight = useEffectEvent(() => onHighlight(null));
  // A row that goes with its sheet never loses pointer and focus.
  useEffect(() => () => clearHighlight(), []);

  return (
    <section aria-labelledby="filter-kinds">
      <div className="flex items-center border-b border-rule">
        <h3 id="filter-kinds" className="mr-auto text-sm font-semibold">
          {t('kinds')}
        </h3>
        <Button
          variant="quiet"
          aria-label={t('allKinds')}
          disabled={filter.types === null}
          onClick={() => onChange(null)}
        >
          {t('all')}
        </Button>
        <Button
          variant="quiet"
          aria-label={t('noKinds')}
          disabled={filter.types?.length === 0}
          onClick={() => onChange([])}
        >
          {t('none')}
        </Button>
      </div>
      <ul className="pt-1">
        {FAMILIES.map((family) => (
          <FamilyRow
            key={family}
            family={family}
            chosen={filter.types}
            counts={counts}
            recorded={recorded}
            onChange={onChange}
            onHighlight={onHighlight}
          />
        ))}
      </ul>
    </section>
  );
}

interface FamilyRowProps {
  readonly family: Family;
  readonly chosen: ChosenTypes;
  readonly counts: ReadonlyMap<EventType, number>;
  readonly recorded: ReadonlySet<EventType>;
  readonly onChange: (types: ChosenTypes) => void;
  readonly onHighlight: (family: Family | null) => void;
}

function FamilyRow({ family, chosen, counts, recorded, onChange, onHighlight }: FamilyRowProps) {
  const t = useTranslations('filters');
  const vocabulary = useTranslations('vocabulary');
  const name = vocabulary(`family.${family}`);
  const types = recordedTypesOf(family, recorded);
  const state = familyState(chosen, family, recorded);
  // Unfolded from the start where a link has chosen among the types.
  const { open, button, panelId } = useDisclosure(state === 'mixed');
  const members: readonly EventType[] = TYPES_BY_FAMILY[family];
  const count = members.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);

  return (
    <li>
      <div
        className="group relative flex items-center rounded-sm hover:bg-ink/6"
        {...attentionHandlers((isAttendedTo) => onHighlight(isAttendedTo ? family : null))}
      >
        <button
          {...button}
          disabled={types.length === 0}
          aria-label={t('typesOf', { family: name })}
          className="group/fold flex size-8 shrink-0 items-center justify-center rounded-sm text-ink-soft hover:text-ink disabled:invisible max-md:size-11 -ml-2"
        >
          <ChevronRight
            aria-hidden
            className="size-4 transition-transform group-aria-expanded/fold:rotate-90"
          />
        </button>
        <Checkbox
          state={state}
          onChange={(on) => onChange(withFamily(chosen, family, on))}
          className="min-h-8 grow"
        >
          <FamilySwatch
            family={family}
            width={30}
            className={`shrink-0 ${state === 'off' ? 'opacity-40' : ''}`}
          />
          <CountedName name={name} count={count} countClassName={COUNT_OF_ONLY} />
        </Checkbox>
        <OnlyButton name={name} onOnly={() => onChange(onlyFamily(family))} />
      </div>
      {open && (
        <ul id={panelId} className="pb-2 pl-6 max-md:pl-9">
          {types.map((type) => (
            <li key={type}>
              <OnlyRow name={vocabulary(`type.${type}`)} onOnly={() => onChange([type])}>
                <Checkbox
                  state={isTypeChosen(chosen, type) ? 'on' : 'off'}
                  onChange={(on) => onChange(withType(chosen, type, family, on, recorded))}
                  className="grow"
                >
                  <CountedName
                    name={vocabulary(`type.${type}`)}
                    count={counts.get(type) ?? 0}
                    countClassName={COUNT_OF_ONLY}
                  />
                </Checkbox>
              </OnlyRow>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
