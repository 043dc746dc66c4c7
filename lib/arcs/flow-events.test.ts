import { expect, it } from 'vitest';
import { flowSelection } from '@/lib/view/selection';
import { corridorLegKeys } from './corridor-legs';
import { eventsOfFlow } from './flow-events';

const event = (
  id: string,
  legs: readonly (readonly [from: string, to: string, mutual?: boolean])[],
  fields: { family?: 'visit' | 'trade'; status?: 'occurred' | 'planned' } = {},
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
