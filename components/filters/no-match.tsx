import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { UNFILTERED, relaxations, type Facet } from '@/lib/flows/facet-counts';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import type { FilterChange } from './filter-panel';

const WITHOUT_FACET: Record<Facet, FilterChange> = {
  years: { from: null, to: null },
  types: { types: null },
  statuses: { statuses: null },
  certainties: { certainties: null },
};

interface NoMatchProps {
  readonly filter: FlowFilter;
  readonly cubes: FlowCubes;
  readonly onChange: (change: FilterChange) => void;
}

/** Says which filter to give up, and what that would show. */
export function NoMatch({ filter, cubes, onChange }: NoMatchProps) {
  const t = useTranslations('filters');
  const ways = relaxations(cubes, filter);
  return (
    <div className="flex flex-col gap-2 border-t-2 border-accent bg-raised px-4 py-3 text-sm">
      <p className="font-semibold">{t('noMatch')}</p>
      {ways.length === 0 && <p className="text-ink-soft">{t('severalFilters')}</p>}
      <div className="flex flex-wrap gap-2">
        {ways.map(({ facet, count }) => (
          <Button key={facet} onClick={() => onChange(WITHOUT_FACET[facet])}>
            {t(`relax.${facet}`, { count })}
          </Button>
        ))}
        {ways.length === 0 && <Button onClick={() => onChange(UNFILTERED)}>{t('reset')}</Button>}
      </div>
    </div>
  );
}
