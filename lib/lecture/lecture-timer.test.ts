import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterCommand, lectureAt, type LectureCommand } from './lecture-state';
import { elapsedMs, isResetRecent, UNDO_RESET_MS } from './lecture-timer';

const STEPS = 3;
const MINUTE = 60_000;
const run = (commands: readonly LectureCommand[], start = lectureAt(0, 0)) =>
  commands.reduce((state, next) => afterCommand(state, next, STEPS), start);

const time = fc.integer({ min: 0, max: 10_000_000 });

describe('the timer of a lecture', () => {
  it('stands while it is stopped, and goes on from there', () => {
    fc.assert(
      fc.property(time, time, time, (before, pause, after) => {
        const paused = run([{ kind: 'pause-timer', at: before }]);
        expect(elapsedMs(paused, before + pause)).toBe(before);
        const resumed = run([{ kind: 'resume-timer', at: before + pause }], paused);
        expect(elapsedMs(resumed, before + pause + after)).toBe(before + after);
      }),
    );
  });

  it('is not changed by a second stop, nor by going on while it runs', () => {
    const paused = run([{ kind: 'pause-timer', at: MINUTE }]);
    expect(run([{ kind: 'pause-timer', at: 2 * MINUTE }], paused)).toBe(paused);
    const running = lectureAt(0, 0);
    expect(run([{ kind: 'resume-timer', at: MINUTE }], running)).toBe(running);
  });

  it('never counts backwards where the clock of a phone is behind', () => {
    const state = run([{ kind: 'pause-timer', at: 5 }], lectureAt(0, 1000));
    expect(elapsedMs(state, 2000)).toBe(0);
    expect(elapsedMs(run([{ kind: 'resume-timer', at: 0 }], state), 1000)).toBe(0);
  });

  it('goes to zero, and back by the same key within some seconds or by its button', () => {
    const reset = run([{ kind: 'reset-timer', at: MINUTE }]);
    expect(elapsedMs(reset, MINUTE + 1000)).toBe(1000);
    expect(isResetRecent(reset, MINUTE + UNDO_RESET_MS - 1)).toBe(true);
    for (const undo of [
      { kind: 'reset-timer', at: MINUTE + UNDO_RESET_MS - 1 },
      { kind: 'undo-reset' },
    ] as const) {
      const back = run([undo], reset);
      expect(elapsedMs(back, 2 * MINUTE)).toBe(2 * MINUTE);
      expect(isResetRecent(back, MINUTE)).toBe(false);
    }
  });

  it('goes to zero again by the same key when the first time is long ago', () => {
    const at = MINUTE + UNDO_RESET_MS;
    const twice = run([
      { kind: 'reset-timer', at: MINUTE },
      { kind: 'reset-timer', at },
    ]);
    expect(isResetRecent(run([{ kind: 'reset-timer', at: MINUTE }]), at)).toBe(false);
    expect(elapsedMs(twice, at)).toBe(0);
    expect(elapsedMs(run([{ kind: 'undo-reset' }], twice), at)).toBe(UNDO_RESET_MS);
  });

  it('stands at zero when it is set to zero while it stands, and stands again after an undo', () => {
    const paused = run([{ kind: 'pause-timer', at: MINUTE }]);
    const reset = run([{ kind: 'reset-timer', at: 3 * MINUTE }], paused);
    expect(elapsedMs(reset, 5 * MINUTE)).toBe(0);
    expect(elapsedMs(run([{ kind: 'undo-reset' }], reset), 5 * MINUTE)).toBe(MINUTE);
  });

  it('has nothing to take back at first', () => {
    const state = lectureAt(0, 0);
    expect(run([{ kind: 'undo-reset' }], state)).toBe(state);
  });
});
