import { FAMILIES } from '@/lib/model/vocabulary';
import { categoryMask, familyIndexOfCategory, type CategoryFilter } from './category';
import type { FlowCubes } from './flow-cubes';
import { countsBy } from './flow-selectors';

/** Undated events that the filter lets through, by family in the order of FAMILIES. */
export function undatedCounts(cubes: FlowCubes, filter: CategoryFilter): number[] {
  const mask = categoryMask(filter);
  const family = (_category: unknown, index: number) => familyIndexOfCategory[index]!;
  const all = countsBy(cubes, mask, null, family);
  const dated = countsBy(cubes, mask, { from: -Infinity, to: Infinity }, family);
  return FAMILIES.map((_family, index) => (all.get(index) ?? 0) - (dated.get(index) ?? 0));
}
