import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { lectureAt } from '@/lib/lecture/lecture-state';
import type { StampedFact } from '@/lib/lecture/talk-fact';
import { connectToPostgres } from '../connect/postgres-connection';
import { postgresSession } from '../connect/sql-session';
import { migrate } from '../seed/migrate';
import { createDatabase, MIGRATIONS, postgresServerUrl } from '../testing/database-engines';
import { lectureProcess } from '../testing/lecture-process';
import { startThrowAwayPostgres } from '../testing/throw-away-postgres';
import { newsReader, notificationWriter } from './postgres-bus';

const HOST = '192.0.2.1';
const newRoom = {
  reference: 'own.11111111-2222-4333-8444-555555555555',
  tour: { title: 'Mine', steps: [{ title: 'One', text: '', notes: '', view: '' }] },
};
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const state = (step: number, live: string | null = null): LectureMessage => ({
  kind: 'state',
  state: { ...lectureAt(step, 0), live, revision: step },
});
const poll = (isOpen = true): LectureMessage => ({
  kind: 'set-poll',
  poll: {
    id: 'p',
    poll: { kind: 'year', prompt: 'When?' },
    step: 2,
    isOpen,
    isShown: false,
  },
});
const answered = (participant: number, year = 1990): LectureMessage => ({
  kind: 'answer',
  participant: uuid(participant),
  pollId: 'p',
  answer: { kind: 'year', year },
});
const asked = (participant: number): LectureMessage => ({
  kind: 'ask',
  participant: uuid(participant),
  id: uuid(1000 + participant),
  text: 'Why Ulaanbaatar?',
  step: 2,
});

/** A busy machine may take its time. */
const untilSo = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: 30_000, interval: 20 });

type Process = ReturnType<typeof lectureProcess>;
const running: Process[] = [];
const begin = (url: string, secret?: string) => {
  const one = lectureProcess(url, secret);
  running.push(one);
  return one;
};
afterEach(async () => {
  for (const one of running.splice(0)) await one.end();
});

async function opened(process: Process) {
  const answer = await process.rooms.open(newRoom, HOST);
  if (!answer.ok) throw new Error(answer.why);
  return answer.value;
}

async function migrated(url: string): Promise<void> {
  const client = await connectToPostgres(url);
  await migrate(postgresSession(client), MIGRATIONS);
  await client.end();
}

describe.skipIf(postgresServerUrl === null)('rooms of several processes on one Postgres', () => {
  let url: string;
  beforeAll(async () => {
    url = await createDatabase(postgresServerUrl!);
    await migrated(url);
  });

  it('are followed, asked and steered in each of them', async () => {
    const [one, other] = [begin(url), begin(url)];
    const { code, presenterKey, speakerKey } = await opened(one);
    const screen = await one.listen(code, presenterKey);
    await one.send(code, presenterKey, state(2));

    expect(await other.find(code, speakerKey)).toMatchObject({ value: { role: 'speaker' } });
    const phone = await other.listen(code);
    const speaker = await other.listen(code, speakerKey);
    await untilSo(() => expect(phone.last('state')).toEqual(state(2)));
    await one.send(code, presenterKey, state(3));
    await untilSo(() => expect(phone.last('state')).toEqual(state(3)));
    // Longer than a notification may be.
    const long = state(4, 'ü'.repeat(3900));
    await one.send(code, presenterKey, long);
    await untilSo(() => expect(phone.last('state')).toEqual(long));
    const ink: LectureMessage = {
      kind: 'ink',
      sheet: '4',
      strokes: Array.from({ length: 20 }, () => ({
        colour: 'accent' as const,
        on: 'map' as const,
        points: Array.from({ length: 200 }, (_, index) => 100_000 + index),
      })),
    };
    await one.send(code, presenterKey, ink);
    await untilSo(() => expect(phone.last('ink')).toEqual(ink));
    // Once the other process is known to be there.
    await untilSo(() => expect(screen.last('followers')?.count).toBe(1));
    const pointer: LectureMessage = { kind: 'pointer', at: { x: 0.5, y: 0.5 } };
    await one.send(code, presenterKey, pointer);
    await untilSo(() => expect(speaker.last('pointer')).toEqual(pointer));

    const next: LectureMessage = { kind: 'command', command: { kind: 'next' } };
    await other.send(code, speakerKey, next);
    await untilSo(() => expect(screen.last('command')).toEqual(next));

    await other.send(code, speakerKey, poll());
    await untilSo(() => expect(screen.last('poll')?.poll).toMatchObject({ id: 'p' }));
    await other.send(code, null, answered(1));
    await one.send(code, null, answered(2));
    await other.send(code, null, asked(1));
    await untilSo(() => {
      for (const device of [screen, speaker]) {
        expect(device.last('poll')?.results?.tally).toEqual([
          { answer: { kind: 'year', year: 1990 }, count: 2 },
        ]);
        expect(device.last('questions')?.questions).toHaveLength(1);
      }
    });
    expect(phone.last('poll')).toMatchObject({ results: null });
    expect(phone.last('questions')?.questions).toEqual([]);

    await one.send(code, presenterKey, poll(false));
    await untilSo(async () =>
      expect(await other.send(code, null, answered(3))).toMatchObject({ why: 'poll-closed' }),
    );

    screen.leave();
    await untilSo(() => expect(phone.last('leave')).toBeDefined());
  });

  it('pass on each of three equal commands', async () => {
    const [one, other] = [begin(url), begin(url)];
    const { code, presenterKey, speakerKey } = await opened(one);
    const screen = await one.listen(code, presenterKey);
    const speaker = await other.listen(code, speakerKey);
    await one.send(code, presenterKey, state(2));
    await untilSo(() => expect(speaker.last('state')).toEqual(state(2)));
    const next: LectureMessage = { kind: 'command', command: { kind: 'next' } };
    // All in one statement: a hand that presses faster than the database answers.
    for (const _ of [1, 2, 3]) other.rooms.send(code, { key: speakerKey, client: HOST }, next);
    const toggle: LectureMessage = { kind: 'command', command: { kind: 'toggle-black' } };
    await other.send(code, speakerKey, toggle);
    await untilSo(() => expect(screen.last('command')).toEqual(toggle));
    expect(screen.received.filter(({ kind }) => kind === 'command')).toEqual([
      next,
      next,
      next,
      toggle,
    ]);
  });

  it('end for all of them, and for those that begin later', async () => {
    const [one, other] = [begin(url), begin(url)];
    const { code, presenterKey } = await opened(one);
    const phone = await other.listen(code);
    const visitor = { key: presenterKey, client: HOST };
    expect(one.rooms.close(code, visitor)).toMatchObject({ ok: true });
    await untilSo(() => expect(phone.received.at(-1)).toEqual({ kind: 'end' }));
    expect(await other.find(code)).toMatchObject({ why: 'ended' });
    const later = begin(url);
    expect(await later.find(code, presenterKey)).toMatchObject({ why: 'ended' });
    expect(later.rooms.reopen(code, visitor, newRoom)).toMatchObject({ why: 'ended' });
  });

  it('are there again after a restart of every process, with all that was said', async () => {
    const before = begin(url, 'secret of one machine');
    const { code, presenterKey, speakerKey } = await opened(before);
    await before.listen(code, presenterKey);
    await before.send(code, presenterKey, state(5));
    await before.send(code, presenterKey, poll());
    await before.send(code, null, answered(1));
    await before.send(code, null, asked(1));
    await before.end();
    running.splice(0);

    const after = begin(url, 'secret of another machine');
    const phone = await after.listen(code);
    expect(phone.received.at(-1)).toEqual(state(5));
    expect(phone.last('poll')).toMatchObject({ poll: { id: 'p' }, results: null });
    const speaker = await after.listen(code, speakerKey);
    expect(speaker.last('poll')?.results?.tally).toMatchObject([{ count: 1 }]);
    expect(speaker.last('questions')?.questions).toMatchObject([{ text: 'Why Ulaanbaatar?' }]);
    // The phone that answered before changes its mind.
    await after.send(code, null, answered(1, 2000));
    await untilSo(() =>
      expect(speaker.last('poll')?.results?.tally).toEqual([
        { answer: { kind: 'year', year: 2000 }, count: 1 },
      ]),
    );
    const again = after.rooms.reopen(code, { key: presenterKey, client: HOST }, newRoom);
    expect(again).toMatchObject({ ok: true, value: { code, presenterKey, speakerKey } });
    const wrong = { key: `${presenterKey.slice(0, -1)}_`, client: HOST };
    expect(after.rooms.reopen(code, wrong, newRoom)).toMatchObject({ why: 'not-allowed' });
  });

  it('are open to their keys alone when no screen has been there for long', async () => {
    const before = begin(url);
    const { code, presenterKey, speakerKey } = await opened(before);
    await before.end();
    running.splice(0);
    const client = await connectToPostgres(url);
    await client.query(`update lecture_room set screen_seen_at = now() - interval '11 minutes'`);
    await client.end();
    const after = begin(url);
    expect(await after.find(code)).toMatchObject({ why: 'no-such-room' });
    const later = begin(url);
    expect(await later.find(code, speakerKey)).toMatchObject({ value: { role: 'speaker' } });
    await later.listen(code, presenterKey);
    // Its screen is back, and a third process lets everybody in.
    await untilSo(async () => expect(await begin(url).find(code)).toMatchObject({ ok: true }));
  });

  it('catch up when the connections that listen were ended', async () => {
    const [one, other] = [begin(url), begin(url)];
    const { code, presenterKey, speakerKey } = await opened(one);
    await one.listen(code, presenterKey);
    await one.send(code, presenterKey, poll());
    const speaker = await other.listen(code, speakerKey);
    await untilSo(() => expect(speaker.last('poll')?.poll).toMatchObject({ id: 'p' }));
    const client = await connectToPostgres(url);
    const ended = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'third-neighbor lectures' and datname = current_database()`,
    );
    expect(ended.rowCount).toBeGreaterThanOrEqual(2);
    await client.end();
    for (let phone = 0; phone < 30; phone += 1) await one.send(code, null, answered(phone));
    await untilSo(() =>
      expect(speaker.last('poll')?.results?.tally).toMatchObject([{ count: 30 }]),
    );
  });
});

describe.skipIf(postgresServerUrl === null)('while the database is away', () => {
  it('a lecture goes on within its process, and the others catch up afterwards', async () => {
    const server = (await startThrowAwayPostgres())!;
    try {
      await migrated(server.url);
      const [one, other] = [begin(server.url), begin(server.url)];
      const { code, presenterKey } = await opened(one);
      const screen = await one.listen(code, presenterKey);
      const elsewhere = await other.listen(code, presenterKey);
      await server.goDown();
      const phone = await one.listen(code);
      await one.send(code, presenterKey, state(6));
      expect(phone.received.at(-1)).toEqual(state(6));
      await one.send(code, presenterKey, poll());
      expect(await one.send(code, null, answered(1))).toMatchObject({ ok: true });
      await untilSo(() => expect(screen.last('poll')?.results?.tally).toHaveLength(1));
      // A lecture that begins now lives in its process until the database is back.
      const late = await opened(one);
      expect(await one.find(late.code)).toMatchObject({ ok: true });
      expect(await other.find(late.code)).toMatchObject({ why: 'no-such-room' });
      await server.comeUp();
      await untilSo(() => expect(elsewhere.last('poll')?.results?.tally).toHaveLength(1));
      await one.send(late.code, late.presenterKey, poll());
      await untilSo(async () => expect(await other.find(late.code)).toMatchObject({ ok: true }));
    } finally {
      for (const one of running.splice(0)) await one.end();
      await server.stop();
    }
  });
});

it('news goes in notifications that Postgres takes, and comes whole from each of two processes', () => {
  const text = fc.string({ minLength: 1, maxLength: 4000, unit: 'binary' });
  const news = fc.record({
    code: fc.constant('ACDEFG'),
    news: fc.oneof(
      fc.array(text, { minLength: 1, maxLength: 20 }).map((texts) => ({
        kind: 'facts' as const,
        facts: texts.map((one, stamp): StampedFact => ({
          stamp,
          fact: {
            kind: 'question',
            id: uuid(stamp),
            participant: uuid(1),
            text: one.slice(0, 300),
            step: 0,
          },
        })),
      })),
      text.map((live) => ({ kind: 'message' as const, message: state(1, live) })),
    ),
  });
  fc.assert(
    fc.property(
      fc.array(news, { minLength: 1, maxLength: 10 }),
      fc.infiniteStream(fc.boolean()),
      (all, first) => {
        const [one, other] = [uuid(1), uuid(2)];
        const queues = [one, other].map((from) => all.flatMap(notificationWriter(from)));
        expect(queues.flat().every((payload) => Buffer.byteLength(payload) < 8000)).toBe(true);
        const read = newsReader();
        const heard: unknown[] = [];
        while (queues[0]!.length + queues[1]!.length > 0) {
          const next = first.next().value ? queues[0]!.shift() : queues[1]!.shift();
          const envelope = next === undefined ? null : read(next);
          if (envelope) heard.push(envelope);
        }
        for (const from of [one, other]) {
          const told = heard.filter((envelope) => (envelope as { from: string }).from === from);
          expect(told).toEqual(all.map((envelope) => ({ ...envelope, from })));
        }
      },
    ),
  );
});
