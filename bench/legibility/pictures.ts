import { visibleEventCount } from '@/lib/flows/flow-selectors';
import { FAMILIES, TYPES_BY_FAMILY } from '@/lib/model/vocabulary';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { parseView } from '@/lib/view/view-parameters';
import type { MappedRecord } from './legibility-record';

export const GROUPS = ['first view', 'families', 'years', 'tour steps'] as const;

/** A view whose map is measured. */
export interface Picture {
  readonly group: (typeof GROUPS)[number];
  /** Distinct within its group. */
  readonly name: string;
  readonly view: View;
}

const FIRST_YEAR = 1945;

/** The first view, each family alone, each year that has events, and each step of a tour. */
export function pictures({ cubes, tours }: Pick<MappedRecord, 'cubes' | 'tours'>): Picture[] {
  const { last } = cubes.extent;
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return [
    { group: 'first view', name: 'first view', view: DEFAULT_VIEW },
    ...FAMILIES.map((family): Picture => ({
      group: 'families',
      name: family,
      view: { ...DEFAULT_VIEW, types: TYPES_BY_FAMILY[family] },
    })),
    ...years
      .map((year): Picture => ({
        group: 'years',
        name: String(year),
        view: { ...DEFAULT_VIEW, from: year, to: year },
      }))
      .filter(({ view }) => visibleEventCount(cubes, view) > 0),
    ...tours.flatMap(({ id, steps }) =>
      steps.map((step, index): Picture => ({
        group: 'tour steps',
        name: `${id} ${index + 1}`,
        view: parseView(new URLSearchParams(step.view)).view,
      })),
    ),
  ];
}
