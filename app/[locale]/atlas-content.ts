import { mapContent } from '@/components/map/scene/map-content';
import { mapPlan } from '@/lib/arcs/map-plan';
import { findCorridors } from '@/lib/db/queries/find-corridors';
import { findFlowTable } from '@/lib/db/queries/find-flow-table';
import { findSources } from '@/lib/db/queries/find-sources';
import { searchRecord } from '@/lib/db/queries/search-record';
import { corridorsInView } from '@/lib/filters/corridors-in-view';
import { cubesOfSubjects } from '@/lib/filters/visible-record';
import { buildFlowCubes, type FlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowTable } from '@/lib/flows/flow-table';
import type { Locale } from '@/lib/i18n/routing';
import { countedView, type View } from '@/lib/view/view';
import { pageRecord } from './page-record';

/** What a view lets through, as its map draws it. */
export async function atlasContent(view: View, language: Locale) {
  const [table, corridors, sources, { summaries, subjects, places }, found] = await Promise.all([
    findFlowTable(),
    findCorridors(language),
    findSources(),
    pageRecord(language),
    view.text === null ? null : searchRecord({ query: view.text, language }),
  ]);
  const shown = countedView(view);
  const whole = cubesOfTable(table);
  const matched = found && new Set(found.eventIds);
  const cubes = cubesOfSubjects(whole, subjects, shown, matched);
  const lines = corridorsInView({ corridors, summaries, subjects, sources }, shown, matched);
  const plan = mapPlan(cubes, places, corridors, whole);
  const content = mapContent(plan, shown, null, { corridors, lines }, view.pairs ?? undefined);
  return { content, places };
}

const known = new WeakMap<FlowTable, FlowCubes>();

/** The table stays the same from request to request, and so do the curves that are laid out for its cubes. */
function cubesOfTable(table: FlowTable): FlowCubes {
  const cubes = known.get(table) ?? buildFlowCubes(table);
  known.set(table, cubes);
  return cubes;
}
