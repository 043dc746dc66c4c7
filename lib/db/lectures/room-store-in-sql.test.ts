import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lectureAt } from '@/lib/lecture/lecture-state';
import type { RoomStore, StoredRoom } from '@/lib/lecture/room-store';
import type { StampedFact } from '@/lib/lecture/talk-fact';
import type { SqlSession } from '../connect/sql-session';
import { engines, openMigrated } from '../testing/database-engines';
import { roomStoreInSql } from './room-store-in-sql';

const HOUR_MS = 3_600_000;

const room: StoredRoom = {
  code: 'ACDEFG',
  reference: 'own.11111111-2222-4333-8444-555555555555',
  tour: { title: 'Mine', steps: [{ title: 'One', text: '', notes: 'For me', view: 'from=2018' }] },
  presenterHash: 'a'.repeat(64),
  speakerHash: 'b'.repeat(64),
  endsAt: Math.floor(Date.now() / 1000) * 1000 + HOUR_MS,
};
const other = { ...room, presenterHash: 'c'.repeat(64) };

const chosen = (stamp: number, option: number): StampedFact => ({
  stamp,
  fact: {
    kind: 'answer',
    pollId: 'p',
    participant: '00000000-0000-4000-8000-000000000001',
    answer: { kind: 'choice', option },
  },
});

describe.each(engines)('the store of rooms on $name', (engine) => {
  let session: SqlSession;
  let store: RoomStore;
  beforeAll(async () => {
    ({ session } = await openMigrated(engine));
    store = roomStoreInSql(session);
  });
  beforeEach(() => session.execute('delete from lecture_room'));

  it('gives a room back as it was added, with what was said in it', async () => {
    expect(await store.load(room.code)).toBeNull();
    expect(await store.add(room)).toBe(true);
    expect(await store.saveState(room, lectureAt(3, 0))).toBe(true);
    expect(await store.saveFacts(room, [chosen(5, 0)])).toBe(true);
    const kept = await store.load(room.code);
    expect(kept).toEqual({
      ...room,
      state: lectureAt(3, 0),
      facts: [chosen(5, 0)],
      absenceMs: expect.any(Number) as number,
      isOver: false,
    });
    await store.saveState(room, null);
    expect(await store.load(room.code)).toMatchObject({ state: null });
  });

  it('keeps the latest of each fact, whichever comes first', async () => {
    await store.add(room);
    await store.saveFacts(room, [chosen(5, 0)]);
    await store.saveFacts(room, [chosen(7, 2)]);
    await store.saveFacts(room, [chosen(6, 1)]);
    expect((await store.load(room.code))!.facts).toEqual([chosen(7, 2)]);
  });

  it('takes whatever a phone may send for a text', async () => {
    await store.add(room);
    const asked = (text: string): StampedFact => ({
      stamp: 1,
      fact: {
        kind: 'question',
        id: 'q',
        participant: '00000000-0000-4000-8000-000000000001',
        text,
        step: 0,
      },
    });
    expect(await store.saveFacts(room, [asked('NUL \0, half \uD83D, “ệ” 😀')])).toBe(true);
    const replaced = asked('NUL \uFFFD, half \uFFFD, “ệ” 😀');
    expect((await store.load(room.code))!.facts).toEqual([replaced]);
  });

  it('gives a code to one lecture, and takes nothing of another one for it', async () => {
    expect(await store.add(room)).toBe(true);
    expect(await store.add(room)).toBe(true);
    expect(await store.add(other)).toBe(false);
    expect(await store.saveFacts(other, [chosen(1, 0)])).toBe(false);
    expect(await store.saveState(other, lectureAt(1, 0))).toBe(false);
    expect(await store.load(room.code)).toMatchObject({ ...room, state: null, facts: [] });
  });

  it('keeps of a lecture that is over only that it is', async () => {
    await store.add(room);
    await store.saveFacts(room, [chosen(5, 0)]);
    await store.end(room.code);
    expect(await store.load(room.code)).toMatchObject({
      isOver: true,
      tour: null,
      state: null,
      facts: [],
    });
    expect(await store.saveFacts(room, [chosen(6, 1)])).toBe(false);
    expect(await store.add(room)).toBe(false);
    await store.sweep();
    expect(await store.load(room.code)).not.toBeNull();
  });

  it('drops what is past its end, and what no screen came back to', async () => {
    await store.add(room);
    const seen = (ago: string) =>
      session.execute(`update lecture_room set screen_seen_at = now() - interval '${ago}'`);
    await seen('59 minutes');
    await store.sweep();
    const kept = await store.load(room.code);
    // A clock may be put right by a little in between.
    expect(kept!.absenceMs).toBeGreaterThan(58 * 60_000);
    await store.noteScreens([room.code]);
    expect((await store.load(room.code))!.absenceMs).toBeLessThan(kept!.absenceMs);
    await seen('61 minutes');
    await store.sweep();
    expect(await store.load(room.code)).toBeNull();
    await store.add({ ...room, endsAt: Date.now() - HOUR_MS });
    await store.sweep();
    expect(await store.load(room.code)).toBeNull();
  });
});
