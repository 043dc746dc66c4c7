import { describe, expect, it } from 'vitest';
import { NO_WAYS_OR_ROLES } from '@/lib/filters/testing';
import type { EventSubjects } from '@/lib/filters/event-subjects';
import { dyadHistories } from './dyad-histories';

const subjects = (id: string, ...dyads: string[]): EventSubjects => ({
  id,
  dated: true,
  places: new Set(),
  actors: new Set(),
  states: new Set(dyads.flatMap((dyad) => dyad.split('.'))),
  dyads: new Set(dyads),
  sources: new Set(['book']),
  ...NO_WAYS_OR_ROLES,
});
const summary = (
  id: string,
  family: 'visit' | 'trade',
  earliest: string | null,
  latest = earliest,
) => ({ id, family, edtf: earliest ?? latest, earliest, latest }) as const;

describe('dyadHistories', () => {
  const events = [
    summary('one', 'trade', '2013-05-01'),
    summary('two', 'visit', '2013-10-28'),
    { ...summary('three', 'visit', '1996-01-01', '2025-12-31'), edtf: '1996/2025' },
    summary('four', 'visit', null),
    { ...summary('five', 'visit', '1989-01-01', '1990-05-31'), edtf: '[..1990-05-31]' },
  ];
  const pairs = [
    subjects('one', 'a.b'),
    subjects('two', 'a.b', 'a.c'),
    subjects('three', 'a.b', 'b.c'),
    subjects('four', 'a.b', 'a.c'),
    subjects('five', 'a.b'),
  ];

  it('stacks families in the order of the legend, an event in the year it begins', () => {
    const [history] = dyadHistories(events, pairs);
    expect(history).toMatchObject({
      id: 'a.b',
      dyad: ['a', 'b'],
      total: 5,
      undated: 1,
      years: { first: 1989, last: 2013 },
      highest: 2,
      families: [
        { family: 'visit', count: 4 },
        { family: 'trade', count: 1 },
      ],
    });
    expect(history!.bars).toEqual([
      { year: 1989, family: 'visit', from: 0, to: 0.5, isCertain: false },
      { year: 1990, family: 'visit', from: 0, to: 0.5, isCertain: false },
      { year: 1996, family: 'visit', from: 0, to: 1, isCertain: true },
      { year: 2013, family: 'visit', from: 0, to: 1, isCertain: true },
      { year: 2013, family: 'trade', from: 1, to: 2, isCertain: true },
    ]);
  });

  it('puts those that share most first, and leaves out who shares one event', () => {
    expect(dyadHistories(events, pairs).map(({ id, total }) => [id, total])).toEqual([
      ['a.b', 5],
      ['a.c', 2],
    ]);
  });

  it('counts in its bars every dated event of a pair once', () => {
    for (const { bars, total, undated } of dyadHistories(events, pairs)) {
      const drawn = bars.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(drawn).toBe(total - undated);
    }
  });
});
