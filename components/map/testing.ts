import type { AtlasPlace } from '@/lib/places/atlas-place';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowRow } from '@/lib/flows/flow-row';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import { mapPlan } from '@/lib/flows/map-plan';
import { mapContent } from './map-content';

export const EVERYTHING: FlowFilter = {
  from: null,
  to: null,
  types: null,
  statuses: null,
  certainties: null,
};

const place = (id: string, longitude: number, latitude: number): AtlasPlace => ({
  id,
  kind: 'capital',
  name: id.toUpperCase(),
  names: [],
  longitude,
  latitude,
  country: 'MN',
  wikidata: null,
  geonames: null,
  note: null,
});

export const PLACES = [
  place('ulaanbaatar', 106.92, 47.92),
  place('pyongyang', 125.75, 39.03),
  place('seoul', 126.98, 37.57),
  place('washington', -77.04, 38.9),
];

/** One leg of one event, as the record has it. */
export const leg = (
  eventId: string,
  from: string,
  to: string,
  fields: Partial<FlowRow> = {},
): FlowRow => ({
  eventId,
  legOrdinal: 1,
  from,
  to,
  family: 'visit',
  type: 'delegation',
  status: 'occurred',
  certainty: 'explicit',
  earliest: '2013-10-28',
  latest: '2013-10-28',
  dated: true,
  value: null,
  unit: null,
  ...fields,
});

/** A small record on the map. */
export function sampleMap(rows: FlowRow[], filter: FlowFilter = EVERYTHING) {
  const cubes = buildFlowCubes(flowTableOfLegs(rows));
  const plan = mapPlan(cubes, PLACES);
  return { cubes, plan, content: mapContent(plan, filter, null, []) };
}
