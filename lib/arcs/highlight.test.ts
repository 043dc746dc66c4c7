import { expect, it, vi } from 'vitest';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import { flowRow } from '@/lib/flows/testing';
import { arcsOf } from './arcs';
import { HighlightChannel, highlightedArcs, isHighlightedEvent } from './highlight';
import { arcPlan } from './map-plan';

const cubes = buildFlowCubes(
  flowTableOfLegs([
    flowRow({ eventId: 'visit', from: 'pyongyang', to: 'ulaanbaatar' }),
    flowRow({
      eventId: 'talks',
      from: 'seoul',
      to: 'ulaanbaatar',
      family: 'meeting',
      type: 'talks',
    }),
  ]),
);
const positions = new Map([
  ['pyongyang', [125.75, 39.03] as const],
  ['seoul', [126.98, 37.57] as const],
  ['ulaanbaatar', [106.92, 47.92] as const],
]);
const arcs = arcsOf(arcPlan(cubes, positions), UNFILTERED, null);
const MEETINGS = { kind: 'family', family: 'meeting' } as const;

it('a highlight lights the arcs of its event, or those of its family', () => {
  const lit = (highlight: Parameters<typeof highlightedArcs>[1]) =>
    highlightedArcs(arcs, highlight, cubes).map(({ eventId }) => eventId);
  expect(lit({ kind: 'event', id: 'visit' })).toEqual(['visit']);
  expect(lit(MEETINGS)).toEqual(['talks']);
  expect(lit({ kind: 'family', family: 'trade' })).toEqual([]);
  expect(lit({ kind: 'begun', events: new Set(['talks', 'unknown']) })).toEqual(['talks']);
  const told = { kind: 'told', events: new Set(['talks', 'unknown', 'visit']) } as const;
  expect(new Set(lit(told))).toEqual(new Set(['talks', 'visit']));
});

it('an event is highlighted as itself, or with its family', () => {
  expect(isHighlightedEvent('talks', MEETINGS, cubes)).toBe(true);
  expect(isHighlightedEvent('visit', MEETINGS, cubes)).toBe(false);
  const begun = { kind: 'begun', events: new Set(['visit']) } as const;
  expect(isHighlightedEvent('visit', begun, cubes)).toBe(true);
  expect(isHighlightedEvent('talks', begun, cubes)).toBe(false);
  const told = { kind: 'told', events: new Set(['talks']) } as const;
  expect(isHighlightedEvent('talks', told, cubes)).toBe(true);
  expect(isHighlightedEvent('visit', told, cubes)).toBe(false);
  expect(isHighlightedEvent('visit', { kind: 'event', id: 'visit' }, cubes)).toBe(true);
  expect(isHighlightedEvent('visit', null, cubes)).toBe(false);
});

it('a channel passes on what is pointed at, until nobody listens', () => {
  const channel = new HighlightChannel();
  const listener = vi.fn<() => void>();
  const stop = channel.subscribe(listener);
  channel.setEvent('visit');
  expect(channel.current).toEqual({ kind: 'event', id: 'visit' });
  channel.setFamily('meeting');
  expect(channel.current).toEqual(MEETINGS);
  channel.setEvent(null);
  expect(channel.current).toBeNull();
  expect(listener).toHaveBeenCalledTimes(3);
  stop();
  channel.setFamily('trade');
  expect(listener).toHaveBeenCalledTimes(3);
});

it('what has begun is told apart from what is pointed at, and to whom listens', () => {
  const channel = new HighlightChannel();
  const listener = vi.fn<() => void>();
  channel.subscribe(listener);
  channel.setBegun(new Set(['visit']));
  expect(channel.current).toBeNull();
  expect(channel.begun).toEqual({ kind: 'begun', events: new Set(['visit']) });
  channel.setBegun(null);
  expect(channel.begun).toBeNull();
  expect(listener).toHaveBeenCalledTimes(2);
});

it('what is told of stays beside what is pointed at, and ends when nothing is told', () => {
  const channel = new HighlightChannel();
  const listener = vi.fn<() => void>();
  channel.subscribe(listener);
  channel.setTold(new Set(['visit']));
  channel.setFamily('meeting');
  expect(channel.current).toEqual(MEETINGS);
  expect(channel.told).toEqual({ kind: 'told', events: new Set(['visit']) });
  channel.setTold(null);
  expect(channel.told).toBeNull();
  expect(listener).toHaveBeenCalledTimes(3);
});
