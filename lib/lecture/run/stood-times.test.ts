import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stoodAfter, stoodMs, type StoodTimes } from './stood-times';

const STEPS = 4;
const heard = (known: StoodTimes | null, step: number, startedAt: number, now: number) =>
  stoodAfter(known, { step, startedAt, pausedAt: null }, STEPS, now);

describe('how long steps have stood', () => {
  it('adds up to the time of the lecture without its pauses', () => {
    const moves = fc.array(
      fc.record({
        step: fc.nat(STEPS - 1),
        after: fc.nat(100_000),
        isPaused: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(moves, (all) => {
        let [now, startedAt] = [1000, 1000];
        let pausedAt: number | null = null;
        let stood = stoodAfter(null, { step: 0, startedAt, pausedAt }, STEPS, now);
        for (const { step, after, isPaused } of all) {
          now += after;
          if (isPaused && pausedAt === null) pausedAt = now;
          else if (!isPaused && pausedAt !== null) {
            // As the timer does it.
            startedAt += now - pausedAt;
            pausedAt = null;
          }
          stood = stoodAfter(stood, { step, startedAt, pausedAt }, STEPS, now);
        }
        const sum = stoodMs(stood, now).reduce((one, other) => one + other, 0);
        expect(sum).toBe((pausedAt ?? now) - startedAt);
      }),
    );
  });

  it('counts a step that is returned to once more', () => {
    let stood = heard(null, 0, 0, 0);
    stood = heard(stood, 1, 0, 10_000);
    stood = heard(stood, 0, 0, 15_000);
    expect(stoodMs(stood, 18_000)).toEqual([13_000, 5000, 0, 0]);
  });

  it('begins anew with the timer', () => {
    const stood = heard(heard(null, 0, 0, 0), 2, 60_000, 60_000);
    expect(stoodMs(stood, 61_000)).toEqual([0, 0, 1000, 0]);
  });

  it('stays a rehearsal when its timer begins anew', () => {
    const rehearsal = { ...heard(null, 0, 0, 0), isRehearsal: true };
    expect(heard(rehearsal, 0, 90_000, 90_000).isRehearsal).toBe(true);
  });

  it('has room for a step that was kept meanwhile', () => {
    const stood = stoodAfter(
      heard(null, 0, 0, 0),
      { step: 4, startedAt: 0, pausedAt: null },
      5,
      10,
    );
    expect(stoodMs(stood, 20)).toEqual([10, 0, 0, 0, 10]);
  });
});
