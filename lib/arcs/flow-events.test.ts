import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import type { LngLat } from '@/lib/geo/sphere';
import { groupBy } from '@/lib/text/group-by';
import { flowSelection } from '@/lib/view/selection';
import { arcsOf } from './arcs';
import { corridorLegKeys } from './corridor-legs';
import { eventsOfFlow, outcomeOfFlow } from './flow-events';
import { arcPlan } from './map-plan';

const event = (
  id: string,
  legs: readonly (readonly [from: string, to: string, mutual?: boolean])[],
  fields: { family?: 'visit' | 'trade'; status?: 'occurred' | 'planned' | 'declined' } = {},
) => ({
  id,
  family: fields.family ?? 'visit',
  status: fields.status ?? 'occurred',
  legs: legs.map(([from, to, mutual = false]) => ({ from, to, mutual })),
});
const EVENTS = [
  event('visit', [['hanoi', 'seoul']]),
  event('return', [
    ['seoul', 'hanoi'],
    ['hanoi', 'seoul'],
  ]),
  event('answer', [['seoul', 'hanoi']]),
  event('planned', [['hanoi', 'seoul']], { status: 'planned' }),
  event('barter', [['hanoi', 'seoul']], { family: 'trade' }),
  event('accord', [['seoul', 'hanoi', true]]),
];
const FLOW = {
  from: 'hanoi',
  to: 'seoul',
  family: 'visit',
  mutual: false,
  occurred: true,
} as const;
const ids = (
  flow: Partial<Parameters<typeof flowSelection>[0]>,
  corridorLegs = new Set<string>(),
) => eventsOfFlow(EVENTS, flowSelection({ ...FLOW, ...flow }), corridorLegs).map(({ id }) => id);

it('a flow is one family in one direction, that came about or did not', () => {
  expect(ids({})).toEqual(['visit', 'return']);
  expect(ids({ from: 'seoul', to: 'hanoi' })).toEqual(['return', 'answer']);
  expect(ids({ occurred: false })).toEqual(['planned']);
  expect(ids({ family: 'trade' })).toEqual(['barter']);
});

it('what has no direction is found whichever place it names first', () => {
  expect(ids({ mutual: true })).toEqual(['accord']);
});

it('what runs along a corridor is not of the arc beside it', () => {
  const legs = [{ event: 'visit', from: 'hanoi', to: 'seoul' }];
  const keys = corridorLegKeys([{ legs }]);
  expect(ids({}, new Set(keys))).toEqual(['return']);
});

it('what became of it is what its visible events have in common', () => {
  const flow = flowSelection({ ...FLOW, occurred: false });
  const declined = event('declined', [['hanoi', 'seoul']], { status: 'declined' });
  const outcome = (...visible: string[]) =>
    outcomeOfFlow(flow, [...EVENTS, declined], {
      corridorLegs: new Set(),
      visible: new Set(visible),
    });
  expect(outcome('planned', 'visit')).toBe('planned');
  expect(outcome('declined')).toBe('declined');
  expect(outcome('planned', 'declined')).toBe('unrealised');
  expect(outcome()).toBe('unrealised');
});

const POSITIONS = new Map<string, LngLat>([
  ['hanoi', [105.85, 21.03]],
  ['moscow', [37.62, 55.75]],
  ['seoul', [126.98, 37.57]],
]);
const place = fc.constantFrom(...POSITIONS.keys());
const anyEvent = fc.record({
  family: fc.constantFrom('visit' as const, 'trade' as const),
  status: fc.constantFrom('occurred' as const, 'planned' as const),
  legs: fc.array(
    fc.tuple(place, place, fc.boolean()).filter(([from, to]) => from !== to),
    { minLength: 1, maxLength: 3 },
  ),
});

it('as many events are listed as the arcs of the flow stand for', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 12 }), (drafts) => {
      const events = drafts.map(({ legs, ...fields }, index) =>
        event(`event-${index}`, legs, fields),
      );
      const rows = events.flatMap(({ id: eventId, legs, family, status }) =>
        legs.map(({ from, to, mutual }, legOrdinal) => {
          const type = family === 'visit' ? 'delegation' : 'barter';
          const legKind = mutual ? 'mutual' : 'one-way';
          return flowRow({ eventId, legOrdinal, from, to, family, type, status, legKind });
        }),
      );
      const plan = arcPlan(buildFlowCubes(flowTableOfLegs(rows)), POSITIONS);
      for (const together of groupBy(arcsOf(plan, UNFILTERED, null), ({ flow }) => flow).values()) {
        const listed = eventsOfFlow(events, flowSelection(together[0]!), new Set());
        expect(listed).toHaveLength(together.reduce((sum, { count }) => sum + count, 0));
      }
    }),
  );
});
