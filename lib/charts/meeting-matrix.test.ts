import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_WAYS_OR_ROLES } from '@/lib/filters/testing';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { actors, summaries } from '@/lib/filters/testing';
import { meetingMatrix } from './meeting-matrix';

describe('meetingMatrix', () => {
  it('counts for each two states the events that have both', () => {
    fc.assert(
      fc.property(summaries, (list) => {
        const events = eventSubjects(list, actors, []);
        const { states, counts, highest } = meetingMatrix(events);
        for (const { id } of states) {
          for (const { id: other } of states) {
            if (id >= other) continue;
            const both = events.filter((event) => event.states.has(id) && event.states.has(other));
            expect(counts.get(`${id}.${other}`) ?? 0).toBe(both.length);
            expect(both.length).toBeLessThanOrEqual(highest);
          }
        }
      }),
    );
  });

  it('totals events, not pairs: three at one table met once each', () => {
    const three = { states: new Set(['a', 'b', 'c']), dyads: new Set(['a.b', 'a.c', 'b.c']) };
    const { states } = meetingMatrix([{ ...EVENT, ...three }]);
    expect(states).toEqual([
      { id: 'a', total: 1 },
      { id: 'b', total: 1 },
      { id: 'c', total: 1 },
    ]);
  });

  it('puts those that share most first, and leaves out who shares nothing', () => {
    const pair = { ...EVENT, states: new Set(['a', 'b']), dyads: new Set(['a.b']) };
    const other = { ...EVENT, states: new Set(['b', 'c']), dyads: new Set(['b.c']) };
    const alone = { ...EVENT, states: new Set(['z']), dyads: new Set<string>() };
    const { states, highest } = meetingMatrix([pair, other, other, alone]);
    expect(states.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(highest).toBe(2);
    expect(meetingMatrix([alone])).toEqual({ states: [], counts: new Map(), highest: 0 });
  });
});

const EVENT = {
  id: 'event',
  dated: true,
  places: new Set<string>(),
  actors: new Set<string>(),
  states: new Set<string>(),
  dyads: new Set<string>(),
  sources: new Set<string>(),
  ...NO_WAYS_OR_ROLES,
};
