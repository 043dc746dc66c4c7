import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { FAMILIES, type EventType } from '@/lib/model/vocabulary';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { typeCounts, type FlowFilter } from '@/lib/flows/flow-selectors';
import { FamilyRow } from './family-row';
import type { ChosenTypes } from './type-choice';

interface FamilyGroupProps {
  readonly filter: FlowFilter;
  readonly cubes: FlowCubes;
  readonly recorded: ReadonlySet<EventType>;
  readonly onChange: (types: ChosenTypes) => void;
}

/** The families in the order of the vocabulary, each with its types folded under it. */
export function FamilyGroup({ filter, cubes, recorded, onChange }: FamilyGroupProps) {
  const t = useTranslations('filters');
  const counts = typeCounts(cubes, filter);
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
          />
        ))}
      </ul>
    </section>
  );
}
