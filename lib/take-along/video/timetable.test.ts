import { expect, it } from 'vitest';
import { FRAMES_A_SECOND, momentAt, timetable } from './timetable';

const scene = (sentences: readonly string[], seconds?: number) => ({
  sentences,
  seconds,
  change: 1.6,
});
const of = (length: number) => 'a'.repeat(length);

it('holds a scene as long as its words take to read', () => {
  // 1,430 characters are read in a minute.
  const { scenes, frames } = timetable([scene([of(1430)]), scene([of(715)])]);
  expect(scenes[0]).toMatchObject({ start: 0, arrival: 0, end: 62 * FRAMES_A_SECOND });
  expect(scenes[1]!.arrival - scenes[1]!.start).toBe(48);
  expect(scenes[1]!.end - scenes[1]!.arrival).toBe(32 * FRAMES_A_SECOND);
  expect(frames).toBe(scenes[1]!.end);
});

it('takes the time that its maker has rehearsed, the way there included', () => {
  const { scenes } = timetable([scene([of(1430)], 10), scene([of(1430)], 10), scene([], 0.5)]);
  expect(scenes[0]!.end).toBe(300);
  expect(scenes[1]!.end - scenes[1]!.start).toBe(300);
  // Never so short that nothing is seen.
  expect(scenes[2]!.end - scenes[2]!.arrival).toBe(FRAMES_A_SECOND);
});

it('tells each sentence as long as it is, without a gap', () => {
  const { scenes } = timetable([scene([of(10), of(30)], 4)]);
  expect(scenes[0]!.cues.map(({ from, to }) => [from, to])).toEqual([
    [0, 30],
    [30, 120],
  ]);
});

it('knows what each frame shows', () => {
  const times = timetable([scene([of(10), of(30)], 4), scene([], 3)]);
  expect(momentAt(times, 29)).toEqual({ kind: 'rest', scene: 0, sentence: 0 });
  expect(momentAt(times, 30)).toEqual({ kind: 'rest', scene: 0, sentence: 1 });
  const shares = [120, 121, 167].map((frame) => momentAt(times, frame));
  expect(shares.every(({ kind, scene: at }) => kind === 'change' && at === 1)).toBe(true);
  expect(shares.map((moment) => ('share' in moment ? moment.share : NaN))).toEqual([
    1 / 49,
    2 / 49,
    48 / 49,
  ]);
  expect(momentAt(times, 168)).toEqual({ kind: 'rest', scene: 1, sentence: null });
  expect(momentAt(times, 9999)).toEqual({ kind: 'rest', scene: 1, sentence: null });
});
