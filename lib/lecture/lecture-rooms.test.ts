import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LectureMessage } from './lecture-message';
import { LectureRooms, ROOM_LIMITS } from './lecture-rooms';
import { lectureAt } from './lecture-state';
import { presentedOwnTour } from './presented-tour';
import { newRoomCode, readRoomCode } from './room-code';
import { sharedTour, type SharedTour } from './shared-tour';

const tour: SharedTour = {
  title: 'Mine',
  steps: [{ title: 'One', text: 'For all', notes: 'For me', view: 'from=2018&to=2019' }],
};

function opened() {
  const clock = { now: 1_000_000 };
  let made = 0;
  const rooms = new LectureRooms({
    now: () => clock.now,
    newCode: () => newRoomCode(() => 3),
    newKey: () => `key-${(made += 1)}`,
  });
  const room = rooms.open({ reference: 'own.11111111-2222-4333-8444-555555555555', tour });
  if (!room.ok) throw new Error(room.why);
  const { code, presenterKey, speakerKey } = room.value;
  const listen = (key: string | null) => {
    const heard: LectureMessage[] = [];
    let ended = false;
    const listening = rooms.listen(code, key, {
      onMessage: (message) => heard.push(message),
      end: () => {
        ended = true;
      },
    });
    if (!listening.ok) throw new Error(listening.why);
    return { heard, leave: listening.value, hasEnded: () => ended };
  };
  return { rooms, clock, code, presenterKey, speakerKey, listen };
}

const state = (step: number): LectureMessage => ({ kind: 'state', state: lectureAt(step, 0) });
const next: LectureMessage = { kind: 'command', command: { kind: 'next' } };

describe('a room', () => {
  it('takes the state to all, and a command to the screen alone', () => {
    const { rooms, code, presenterKey, speakerKey, listen } = opened();
    const screen = listen(presenterKey);
    const speaker = listen(speakerKey);
    const audience = listen(null);
    expect(screen.heard).toEqual([{ kind: 'join' }]);
    expect(rooms.send(code, presenterKey, state(4))).toMatchObject({ ok: true });
    expect(rooms.send(code, speakerKey, next)).toMatchObject({ ok: true });
    expect(screen.heard.slice(1)).toEqual([next]);
    expect(speaker.heard).toEqual([state(4)]);
    expect(audience.heard).toEqual([state(4)]);
  });

  it('lets nobody say what is not theirs', () => {
    const { rooms, code, presenterKey, speakerKey, listen } = opened();
    const screen = listen(presenterKey);
    const refusal = { ok: false, why: 'not-allowed' };
    expect(rooms.send(code, null, next)).toEqual(refusal);
    expect(rooms.send(code, null, state(1))).toEqual(refusal);
    expect(rooms.send(code, speakerKey, state(1))).toEqual(refusal);
    expect(rooms.send(code, 'key-9', next)).toEqual(refusal);
    expect(rooms.find(code, 'key-9')).toEqual(refusal);
    expect(screen.heard).toEqual([{ kind: 'join' }]);
  });

  it('shows the notes to the speaker, not to the audience', () => {
    const { rooms, code, speakerKey } = opened();
    expect(rooms.find(code, speakerKey)).toMatchObject({ value: { role: 'speaker', tour } });
    expect(JSON.stringify(rooms.find(code, null))).not.toContain('For me');
  });

  it('tells who comes late where the lecture stands, and all when the screen goes', () => {
    const { rooms, code, presenterKey, listen } = opened();
    const screen = listen(presenterKey);
    rooms.send(code, presenterKey, state(2));
    const late = listen(null);
    expect(late.heard).toEqual([state(2)]);
    screen.leave();
    expect(late.heard.at(-1)).toEqual({ kind: 'leave' });
    expect(listen(null).heard).toEqual([]);
  });

  it('ends after its time, for those who listen too', () => {
    const { rooms, clock, code, listen } = opened();
    const audience = listen(null);
    clock.now += ROOM_LIMITS.lifetimeMs;
    expect(rooms.find(code, null)).toEqual({ ok: false, why: 'no-such-room' });
    expect(audience.hasEnded()).toBe(true);
  });

  it('has limits: rooms, listeners, messages', () => {
    const { rooms, clock, code, presenterKey, listen } = opened();
    for (let index = 0; index < ROOM_LIMITS.messages; index += 1) {
      expect(rooms.send(code, presenterKey, state(0))).toMatchObject({ ok: true });
    }
    const tooMany = { ok: false, why: 'too-many-messages' };
    expect(rooms.send(code, presenterKey, state(0))).toEqual(tooMany);
    clock.now += 1000;
    expect(rooms.send(code, presenterKey, state(0))).toMatchObject({ ok: true });
    for (let index = 0; index < ROOM_LIMITS.listeners; index += 1) listen(null);
    expect(() => listen(null)).toThrow('too-many-listeners');

    let made = 0;
    const many = new LectureRooms({
      now: () => 0,
      newCode: () => String((made += 1)),
      newKey: () => '',
    });
    for (let index = 0; index < ROOM_LIMITS.rooms; index += 1) {
      expect(many.open({ reference: 'rajin-corridor', tour: null }).ok).toBe(true);
    }
    expect(many.open({ reference: 'rajin-corridor', tour: null })).toMatchObject({ ok: false });
  });
});

describe('the code of a room', () => {
  it('is read as people type it', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const code = newRoomCode((limit) => (numbers.next().value as number) % limit);
        const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
        expect(readRoomCode(typed)).toBe(code);
        const wide = [...code].map((letter) =>
          String.fromCodePoint(letter.codePointAt(0)! + 0xfee0),
        );
        expect(readRoomCode(`　${wide.join('')}\u200B`)).toBe(code);
      }),
    );
  });

  it.each(['', 'ABC', 'ACDEF0', 'ACDEFGH'])('is not %j', (text) => {
    expect(readRoomCode(text)).toBeNull();
  });
});

it('a tour goes to another device and is the same there', () => {
  expect(sharedTour(presentedOwnTour(tour))).toEqual(tour);
});
