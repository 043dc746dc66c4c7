import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { LectureMessage } from '../../lib/lecture/lecture-message';
import { lectureAt } from '../../lib/lecture/lecture-state';
import { ask, eventually, openRoom } from '../faults/lecture-client';
import { Hall, post } from './hall';

export const PHONES = 1000;
const STATES = 20;
/** A lecturer who is in a hurry. */
const PACE_MS = 400;
/** In which all phones answer, while the lecture goes on. */
const ANSWERING_MS = 5000;

export interface Lags {
  readonly what: string;
  readonly median: number;
  readonly p95: number;
}

export interface Measured {
  readonly rows: readonly Lags[];
  /** Median of a state, beside that of the bare echo. */
  readonly median: number;
  readonly ratio: number;
}

const state = (revision: number): LectureMessage => ({
  kind: 'state',
  state: { ...lectureAt(revision % 12, 0), revision },
});

const quantile = (lags: readonly number[], share: number) =>
  lags.toSorted((one, other) => one - other)[Math.floor(share * (lags.length - 1))] ?? NaN;

const lagsOf = (what: string, lags: readonly number[]): Lags => ({
  what,
  median: quantile(lags, 0.5),
  p95: quantile(lags, 0.95),
});

/** Lags of one state on all phones. @param revision not told before */
async function tell(hall: Hall, url: string, revision: number, key?: string) {
  const sentAt = performance.now();
  const status = await post(url, state(revision), key);
  if (status !== 204) throw new Error(`A state was answered by ${status}`);
  await eventually(() => hall.hasHeard(revision), 10_000);
  return hall.lags(revision, sentAt);
}

/**
 * A lecture before a thousand phones of one address, and the same messages over a bare echo in turn, so
 * that what else the machine does weighs on both.
 */
export async function measureRoom(server: string, echo: string): Promise<Measured> {
  const { code, presenterKey } = await openRoom(server);
  const room = `${server}/api/v1/lectures/${code}/messages`;
  const [ours, bare, screen] = [new Hall(PHONES), new Hall(PHONES), new Hall(1)];
  await screen.listen(`${room}?key=${encodeURIComponent(presenterKey)}`);
  await ours.listen(room);
  await bare.listen(echo);
  try {
    const told: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
    // The first of each warms up and is not counted.
    for (let revision = 1; revision <= STATES; revision += 1) {
      const lags = await tell(ours, room, revision, presenterKey);
      await pause(PACE_MS / 2);
      const bareLags = await tell(bare, echo, revision);
      await pause(PACE_MS / 2);
      if (revision === 1) continue;
      told.ours.push(...lags);
      told.bare.push(...bareLags);
    }
    const poll = await measurePoll({ ours, screen, room, presenterKey });
    const [lecture, plain] = [lagsOf('a state', told.ours), lagsOf('a bare echo', told.bare)];
    return {
      rows: [lecture, plain, ...poll],
      median: lecture.median,
      ratio: lecture.median / plain.median,
    };
  } finally {
    for (const hall of [ours, bare, screen]) hall.leave();
    await ask(`${server}/api/v1/lectures/${code}`, { method: 'DELETE', key: presenterKey });
  }
}

interface PolledRoom {
  readonly ours: Hall;
  readonly screen: Hall;
  readonly room: string;
  readonly presenterKey: string;
}

/** All phones answer in some seconds, while the lecture goes on; then they are shown the results. */
async function measurePoll({ ours, screen, room, presenterKey }: PolledRoom): Promise<Lags[]> {
  const poll = (isOpen: boolean, isShown: boolean): LectureMessage => ({
    kind: 'set-poll',
    poll: {
      id: 'bench',
      poll: { kind: 'year', prompt: 'When was the line opened?' },
      step: 0,
      isOpen,
      isShown,
    },
  });
  await post(room, poll(true, false), presenterKey);
  const complete = screen.expect(`"answered":${PHONES}`);
  const whileAnswering: number[] = [];
  const answers = Promise.all(
    Array.from({ length: PHONES }, async (_, phone) => {
      await pause((phone / PHONES) * ANSWERING_MS);
      const begun = performance.now();
      const year = 1950 + (phone % 60);
      const status = await post(room, {
        kind: 'answer',
        participant: randomUUID(),
        pollId: 'bench',
        answer: { kind: 'year', year },
      });
      if (status !== 204) throw new Error(`An answer was answered by ${status}`);
      return performance.now() - begun;
    }),
  );
  for (let revision = STATES + 1; revision <= STATES + 8; revision += 1) {
    whileAnswering.push(...(await tell(ours, room, revision, presenterKey)));
    await pause(PACE_MS);
  }
  const taken = await answers;
  const lastAt = performance.now();
  if (!(await eventually(() => complete().length > 0, 10_000))) {
    throw new Error('The screen was not told of all answers');
  }
  const shown = ours.expect('"tally"');
  const shownAt = performance.now();
  await post(room, poll(false, true), presenterKey);
  await eventually(() => shown().length === PHONES, 10_000);
  if (shown().length < PHONES) throw new Error('Some phones were not shown the results');
  return [
    lagsOf('a state while all answer', whileAnswering),
    lagsOf('an answer is taken', taken),
    lagsOf('the screen has all answers', [Math.max(complete()[0]! - lastAt, 0)]),
    lagsOf(
      'results on the phones',
      shown().map((at) => at - shownAt),
    ),
  ];
}
