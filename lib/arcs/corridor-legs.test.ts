import { describe, expect, it } from 'vitest';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import { arcsOf } from './arcs';
import { visibleCorridorLegs } from './corridor-legs';
import { arcPlan } from './map-plan';

const station = (id: string, longitude: number) => ({ id, name: id, longitude, latitude: 45 });
const segment = (from: string, to: string, path: [number, number][]) => ({
  from,
  to,
  path,
  courseFrom: 'track' as const,
  gauges: [],
  lengthKm: null,
  opened: null,
  states: [],
  note: null,
  claims: [],
});

/** A railway that goes round what lies between its ends. */
const corridor: AtlasCorridor = {
  id: 'line',
  kind: 'rail',
  name: 'Line',
  status: 'operating',
  summary: '',
  note: null,
  stations: [station('inland', 106), station('junction', 115), station('port', 130)],
  segments: [
    segment('inland', 'junction', [[106, 45], [110, 52], [115, 45]]), // prettier-ignore
    segment('junction', 'port', [[115, 45], [130, 45]]), // prettier-ignore
  ],
  services: [],
  claims: [],
  legs: [
    { event: 'coal-train', from: 'port', to: 'inland' },
    { event: 'first-train', from: 'inland', to: 'port' },
  ],
};

const rows = [
  flowRow({ eventId: 'coal-train', family: 'corridor', type: 'rail', from: 'port', to: 'inland' }),
  flowRow({ eventId: 'first-train', family: 'corridor', type: 'rail', from: 'inland', to: 'port' }),
  flowRow({ eventId: 'visit', from: 'inland', to: 'port' }),
];
const positions = new Map<string, [number, number]>([
  ['inland', [106, 45]],
  ['port', [130, 45]],
]);

describe('the events of a corridor', () => {
  it('have no arc beside it; others between its stations do', () => {
    const plan = arcPlan(buildFlowCubes(flowTableOfLegs(rows)), positions, [corridor]);
    expect(arcsOf(plan, UNFILTERED, null).map((arc) => arc.eventId)).toEqual(['visit']);
  });

  it('keep their arc on a map without that corridor', () => {
    const plan = arcPlan(buildFlowCubes(flowTableOfLegs(rows)), positions);
    expect(arcsOf(plan, UNFILTERED, null)).toHaveLength(3);
  });

  it('run along its course, in their direction, while the filter lets them through', () => {
    const legs = visibleCorridorLegs([corridor], (event) => event === 'coal-train');
    expect(legs).toEqual([
      {
        event: 'coal-train',
        corridor: 'line',
        vertices: [[130, 45], [115, 45], [110, 52], [106, 45]], // prettier-ignore
      },
    ]);
  });
});
