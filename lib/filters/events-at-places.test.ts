import { describe, expect, it } from 'vitest';
import { eventsAt, eventsBetween, eventsByWay, neighboursOf } from './events-at-places';

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
    const { there, back, bothWays } = eventsBetween(events, [['hanoi'], ['seoul']]);
    expect(ids(there)).toEqual(['visit']);
    expect(ids(back)).toEqual(['answer']);
    expect(ids(bothWays)).toEqual(['round-trip']);
    const atEmbassy = event('at-embassy', [['embassy', 'seoul']]);
    expect(ids(eventsBetween([atEmbassy], [['hanoi', 'embassy'], ['seoul']]).there)).toEqual(['at-embassy']); // prettier-ignore
    expect(ids(eventsBetween([atEmbassy], [['hanoi'], ['seoul']]).there)).toEqual([]);
    const recognition = event('recognition', [['seoul', 'hanoi', true]]);
    expect(ids(eventsBetween([recognition], [['hanoi'], ['seoul']]).bothWays)).toEqual([
      'recognition',
    ]);
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

describe('eventsByWay', () => {
  it('lists each event at a place once, under what it has to do with it', () => {
    const accord = event('accord', [['hanoi', 'seoul', true]]);
    const at = eventsAt([...events, accord], ['hanoi']);
    const { arrived, left, together, here } = eventsByWay(at, ['hanoi']);
    expect(ids(arrived)).toEqual(['answer', 'round-trip']);
    expect(ids(left)).toEqual(['visit']);
    expect(ids(together)).toEqual(['accord']);
    // What met here without a journey that is on record, and what never left.
    expect(ids(here)).toEqual(['ring', 'talks-elsewhere']);
  });

  it('takes what goes from a site to its city for something that stayed', () => {
    const within = event('within', [['embassy', 'hanoi']]);
    expect(ids(eventsByWay([within], ['hanoi', 'embassy']).here)).toEqual(['within']);
  });
});
