import { describe, expect, it } from 'vitest';
import {
  afterCommand,
  isNewer,
  lectureAt,
  runningState,
  type LectureCommand,
  type LectureState,
} from '../lecture-state';

const STEPS = 3;
const SENTENCES = { counts: [2, 1, 0], areLitInTurn: true };

const after = (state: LectureState, ...commands: LectureCommand[]) =>
  commands.reduce((current, command) => afterCommand(current, command, STEPS, SENTENCES), state);
const auto = runningState(lectureAt(0, 0), 'auto');
const loop = runningState(lectureAt(0, 0), 'loop');
const ADVANCE: LectureCommand = { kind: 'advance' };

describe('a lecture that goes on by itself', () => {
  it('lights the sentences of a step in turn, and then goes on', () => {
    const places = [1, 2, 3, 4].map((times) => {
      const { step, sentence } = after(auto, ...Array.from({ length: times }, () => ADVANCE));
      return [step, sentence];
    });
    expect(places).toEqual([
      [0, 0],
      [0, 1],
      [1, null],
      [2, null],
    ]);
  });

  it('ends with the last step, and a foyer’s begins again', () => {
    const last: LectureCommand = { kind: 'last' };
    const again: LectureCommand = { kind: 'resume-run' };
    const ended = after(auto, last, again, ADVANCE);
    expect([ended.step, ended.run]).toEqual([2, undefined]);
    expect(after(loop, last, again, ADVANCE)).toMatchObject({ step: 0, run: { kind: 'loop' } });
  });

  it.each<LectureCommand>([
    { kind: 'next' },
    // There is nothing before the first step.
    { kind: 'previous' },
    { kind: 'toggle-black' },
    { kind: 'toggle-freeze' },
    { kind: 'live', view: 'from=2013' },
    { kind: 'light', sentence: 1 },
    { kind: 'pause-timer', at: 5 },
    { kind: 'hold-run' },
  ])('is held by a hand: $kind', (command) => {
    const held = after(auto, command);
    expect(held.run).toEqual({ kind: 'auto', isHeld: true });
    expect(held.revision).toBe(auto.revision + 1);
    expect(after(held, ADVANCE)).toBe(held);
    expect(after(held, { kind: 'resume-run' }).run?.isHeld).toBe(false);
  });

  it.each<LectureCommand>([
    { kind: 'toggle-black' },
    { kind: 'toggle-freeze' },
    { kind: 'live', view: 'from=2013' },
  ])('stays where it is while something else is shown: $kind', (command) => {
    const shown = after(auto, command, { kind: 'resume-run' });
    expect(after(shown, ADVANCE)).toBe(shown);
  });

  it('is begun, held and let go by one key', () => {
    const key: LectureCommand = { kind: 'toggle-run' };
    const runs = [1, 2, 3].map(
      (times) => after(lectureAt(0, 0), ...Array.from({ length: times }, () => key)).run?.isHeld,
    );
    expect(runs).toEqual([false, true, false]);
    expect(after(loop, key, key).run?.kind).toBe('loop');
  });

  it('does not begin without being asked', () => {
    const still = lectureAt(0, 0);
    for (const kind of ['advance', 'hold-run', 'resume-run'] as const) {
      expect(after(still, { kind })).toBe(still);
    }
  });

  it('is what a window comes to that was opened without it', () => {
    expect(isNewer(loop, lectureAt(2, 0))).toBe(true);
    expect(runningState(loop, 'loop')).toBe(loop);
    expect(isNewer(runningState(loop, null), loop)).toBe(true);
    expect(runningState(loop, null).run).toBeUndefined();
  });
});

describe('captions', () => {
  const say = (text: string): LectureCommand => ({ kind: 'caption', text });
  const captioned = after(lectureAt(0, 0), { kind: 'toggle-captions' }, say('Of the first.'));

  it('are not there before somebody has switched them on, nor after', () => {
    const still = lectureAt(0, 0);
    expect(after(still, say('Secret.'))).toBe(still);
    expect(captioned.caption).toBe('Of the first.');
    expect(after(captioned, { kind: 'toggle-captions' }, say('Secret.')).caption).toBeUndefined();
  });

  it('go with their step, and stay on', () => {
    expect(after(captioned, { kind: 'next' }).caption).toBe('Of the first.');
    expect(after(captioned, { kind: 'go', step: 1 }).caption).toBe('');
  });

  it('stay with a picture that is frozen until it is let go', () => {
    const ahead = after(captioned, { kind: 'toggle-freeze' }, { kind: 'go', step: 2 });
    expect([ahead.step, ahead.caption]).toEqual([0, 'Of the first.']);
    expect(after(ahead, { kind: 'toggle-freeze' })).toMatchObject({ step: 2, caption: '' });
  });

  it('hold nothing', () => {
    expect(after(auto, { kind: 'toggle-captions' }, say('A.')).run?.isHeld).toBe(false);
  });
});
