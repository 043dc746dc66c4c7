import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { relaxations, withoutFacets, type Facet } from '@/lib/filters/relaxations';
import { restrictionsOf } from '@/lib/filters/restrictions';
import type { SubjectNames } from '@/lib/filters/subject-names';
import {
  AT_FIRST,
  shownCount,
  type CountedRecord,
  type ViewFilter,
} from '@/lib/filters/view-filter';
import { useRestrictionWords } from '@/components/event/use-restriction-words';

interface NoMatchProps {
  readonly filter: ViewFilter;
  readonly record: CountedRecord;
  readonly names: SubjectNames;
  readonly onChange: (change: Partial<ViewFilter>) => void;
}

/** Says which filter to give up, or which two at once, and what that would show. */
export function NoMatch({ filter, record, names, onChange }: NoMatchProps) {
  const t = useTranslations('filters');
  const format = useFormatter();
  const wordsOf = useRestrictionWords(names);
  const ways = relaxations(record, filter);
  const mayFall = shownCount(record, { ...filter, maybe: 'in' });
  const restrictions = restrictionsOf(filter);
  const isOneEnough = ways.some(({ facets }) => facets.length === 1);

  const facetWords = (facet: Facet) => {
    const asked = restrictions.filter((restriction) => restriction.facet === facet);
    const [first = ''] = asked.map((restriction) => wordsOf(restriction).text);
    return t(`without.${facet}`, {
      count: asked.length,
      name: first,
      said: filter.said,
      record: filter.record,
    });
  };

  return (
    <div className="flex flex-col gap-2 border-t-2 border-accent bg-raised px-4 py-3 text-sm">
      <p className="font-semibold">{t('noMatch')}</p>
      {!isOneEnough && (
        <p className="text-ink-soft">{t(ways.length > 0 ? 'twoFilters' : 'severalFilters')}</p>
      )}
      <div className="flex flex-wrap gap-2">
        {mayFall > 0 && (
          <Button onClick={() => onChange({ maybe: 'in' })} className="max-w-full py-1 text-left">
            {t('showMayFall', {
              count: mayFall,
              years: filter.from === filter.to ? 'one' : 'other',
            })}
          </Button>
        )}
        {ways.map(({ facets, count }) => (
          <Button
            key={facets.join(' ')}
            onClick={() => onChange(withoutFacets(facets))}
            className="max-w-full py-1 text-left"
          >
            {t('relax', { filters: format.list(facets.map(facetWords)), count })}
          </Button>
        ))}
        {ways.length === 0 && <Button onClick={() => onChange(AT_FIRST)}>{t('reset')}</Button>}
      </div>
    </div>
  );
}
