import { describe, expect, it } from 'vitest';
import { eventsAt, eventsBetween, neighboursOf } from './events-at-places';

const event = (
  id: string,
  legs: readonly (readonly [string, string, mutual?: boolean])[],
  venue?: string,
) => ({
  id,
  legs: legs.map(([from, to, mutual = false]) => ({ from, to, mutual })),
  venue: venue ?? null,
});

const events = [
  event('visit', [['hanoi', 'seoul']]),
  event('answer', [['seoul', 'hanoi']]),
  event('round-trip', [
    ['hanoi', 'seoul'],
    ['seoul', 'hanoi'],
  ]),
  event('ring', [['hanoi', 'hanoi']]),
  event('summit', [['seoul', 'geneva']], 'geneva'),
  event('talks-elsewhere', [['moscow', 'geneva']], 'hanoi'),
];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('eventsBetween', () => {
  it('lists an event once, under its direction', () => {
    const { there, back, bothWays } = eventsBetween(events, ['hanoi', 'seoul']);
    expect(ids(there)).toEqual(['visit']);
    expect(ids(back)).toEqual(['answer']);
    expect(ids(bothWays)).toEqual(['round-trip']);
    const recognition = event('recognition', [['seoul', 'hanoi', true]]);
    expect(ids(eventsBetween([recognition], ['hanoi', 'seoul']).bothWays)).toEqual(['recognition']);
  });
});

describe('eventsAt', () => {
  it('takes legs, rings and venues', () => {
    expect(ids(eventsAt(events, ['hanoi']))).toEqual([
      'visit',
      'answer',
      'round-trip',
      'ring',
      'talks-elsewhere',
    ]);
    expect(eventsAt(events, ['baku'])).toEqual([]);
  });

  it('takes what is at any of several places once', () => {
    const found = eventsAt(events, ['geneva', 'hanoi']);
    expect(ids(found)).toEqual(ids(events));
  });
});

describe('neighboursOf', () => {
  it('counts events, not legs, and leaves the place itself out', () => {
    expect(neighboursOf(events, 'hanoi')).toEqual([{ id: 'seoul', count: 3 }]);
    expect(neighboursOf(events, 'seoul')).toEqual([
      { id: 'hanoi', count: 3 },
      { id: 'geneva', count: 1 },
    ]);
  });
});
