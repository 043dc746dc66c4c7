import { findFlowTable } from '@/lib/db/queries/find-flow-table';
import { searchRecord } from '@/lib/db/queries/search-record';
import { cubesOfSubjects } from '@/lib/filters/visible-record';
import { buildFlowCubes, type FlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowTable } from '@/lib/flows/flow-table';
import type { Locale } from '@/lib/i18n/routing';
import { countedView, type View } from '@/lib/view/view';
import { pageRecord } from './page-record';

/** The legs that a view lets through, beside those of the whole record. */
export async function cubesInView(view: View, language: Locale) {
  const [table, { subjects }, found] = await Promise.all([
    findFlowTable(),
    pageRecord(language),
    view.text === null ? null : searchRecord({ query: view.text, language }),
  ]);
  const shown = countedView(view);
  const whole = cubesOfTable(table);
  const matched = found && new Set(found.eventIds);
  return { shown, whole, matched, cubes: cubesOfSubjects(whole, subjects, shown, matched) };
}

const known = new WeakMap<FlowTable, FlowCubes>();

/** The table stays the same from request to request, and so do the curves that are laid out for its cubes. */
function cubesOfTable(table: FlowTable): FlowCubes {
  const cubes = known.get(table) ?? buildFlowCubes(table);
  known.set(table, cubes);
  return cubes;
}
