import { firstPeriods } from '@/lib/flows/first-periods';
import { yearBeginnings } from '@/lib/timeline/beginning-years';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { View } from '@/lib/view/view';

/** The change that begins a comparison, or ends the one there is; null when there is nothing to compare. */
export function toggledComparison(view: View, cubes: FlowCubes | undefined): Partial<View> | null {
  if (view.compare !== null && view.picture === 'map') return { compare: null };
  if (view.compare !== null) return { picture: 'map' };
  if (!cubes) return null;
  const { types, statuses, certainties } = view;
  const counts = yearBeginnings(cubes, { types, statuses, certainties });
  const periods = firstPeriods(view, cubes.extent, counts);
  return periods && { picture: 'map', dates: 'any', ...periods.first, compare: periods.second };
}
