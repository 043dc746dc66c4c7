import { firstPeriods } from '@/lib/flows/first-periods';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { yearBeginnings } from '@/lib/timeline/beginning-years';
import { comparedOf, type View } from '@/lib/view/view';

/** The change that begins a comparison, or ends the one there is; null when there is nothing to compare. */
export function toggledComparison(view: View, cubes: FlowCubes | undefined): Partial<View> | null {
  if (comparedOf(view) !== null) return { compare: null };
  if (view.compare !== null) return { picture: 'map' };
  if (!cubes) return null;
  const { types, statuses, certainties, said, record } = view;
  const counts = yearBeginnings(cubes, { types, statuses, certainties, said, record });
  const periods = firstPeriods(view, cubes.extent, counts);
  if (!periods) return null;
  const { first, second } = periods;
  return { picture: 'map', dates: 'any', ...first, compare: { kind: 'period', ...second } };
}
