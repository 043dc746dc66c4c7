import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LectureMessage } from './lecture-message';
import { LectureRooms } from './lecture-rooms';
import { lectureAt } from './lecture-state';
import { presentedOwnTour } from './presented-tour';
import { newRoomCode, readRoomCode } from './room-code';
import { RoomKeyIssuer } from './room-keys';
import { ROOM_LIMITS } from './room-limits';
import { sharedTour, type SharedTour } from './shared-tour';

const tour: SharedTour = {
  title: 'Mine',
  steps: [{ title: 'One', text: 'For all', notes: 'For me', view: 'from=2018&to=2019' }],
};
const newRoom = { reference: 'own.11111111-2222-4333-8444-555555555555', tour };
const shipped = { reference: 'rajin-corridor', tour: null };
const HOST = '192.0.2.1';

/** Everybody who listens is told at once what was asked and answered: nothing, here. */
const isOfTalk = ({ kind }: LectureMessage) =>
  kind === 'poll' || kind === 'questions' || kind === 'followers';

/** Each number has a code of its own. */
function codeOf(number: number): string {
  let rest = number;
  return newRoomCode((limit) => {
    const digit = rest % limit;
    rest = Math.floor(rest / limit);
    return digit;
  });
}

/** A server; another one of the same secret is the same after a restart. */
function server(clock = { now: 1_000_000 }) {
  let made = 0;
  const rooms = new LectureRooms({
    now: () => clock.now,
    today: () => 1_700_000_000_000 + clock.now,
    newCode: () => codeOf((made += 1)),
    keys: new RoomKeyIssuer('secret'),
  });
  const listen = (code: string, key: string | null, client = HOST) => {
    const received: LectureMessage[] = [];
    let ended = false;
    const listening = rooms.listen(
      code,
      { key, client },
      {
        onMessage: (message) => {
          if (!isOfTalk(message)) received.push(message);
        },
        end: () => {
          ended = true;
        },
      },
    );
    if (!listening.ok) throw new Error(listening.why);
    return { received, leave: listening.value, hasEnded: () => ended };
  };
  const open = async () => {
    const answer = await rooms.open(newRoom, HOST);
    if (!answer.ok) throw new Error(answer.why);
    return answer.value;
  };
  return { rooms, clock, listen, open };
}

async function opened() {
  const { rooms, clock, listen, open } = server();
  const { code, presenterKey, speakerKey } = await open();
  return {
    rooms,
    clock,
    code,
    presenterKey,
    speakerKey,
    listen: (key: string | null, client?: string) => listen(code, key, client),
    send: (key: string | null, message: LectureMessage) =>
      rooms.send(code, { key, client: HOST }, message),
    find: (key: string | null, client = HOST) => rooms.find(code, { key, client }),
  };
}

const state = (step: number): LectureMessage => ({ kind: 'state', state: lectureAt(step, 0) });
const next: LectureMessage = { kind: 'command', command: { kind: 'next' } };
const point: LectureMessage = {
  kind: 'point',
  at: { longitude: 106.9, latitude: 47.9, on: 'map' },
};

describe('a room', () => {
  it('takes the state to all, and a command to the screen alone', async () => {
    const { send, presenterKey, speakerKey, listen } = await opened();
    const screen = listen(presenterKey);
    const speaker = listen(speakerKey);
    const audience = listen(null);
    expect(screen.received).toEqual([{ kind: 'join' }]);
    expect(send(presenterKey, state(4))).toMatchObject({ ok: true });
    expect(send(speakerKey, next)).toMatchObject({ ok: true });
    expect(send(speakerKey, point)).toMatchObject({ ok: true });
    expect(screen.received.slice(1)).toEqual([next, point]);
    expect(speaker.received).toEqual([state(4)]);
    expect(audience.received).toEqual([state(4)]);
  });

  it('lets nobody send what is not theirs', async () => {
    const { send, find, presenterKey, speakerKey, listen } = await opened();
    const screen = listen(presenterKey);
    const refusal = { ok: false, why: 'not-allowed' };
    expect(send(null, next)).toMatchObject(refusal);
    expect(send(null, state(1))).toMatchObject(refusal);
    expect(send(speakerKey, state(1))).toMatchObject(refusal);
    expect(send(presenterKey, { kind: 'end' })).toMatchObject(refusal);
    expect(send(null, point)).toMatchObject(refusal);
    expect(send(presenterKey, point)).toMatchObject(refusal);
    expect(send('wrong', next)).toMatchObject(refusal);
    expect(find('wrong')).toMatchObject(refusal);
    expect(screen.received).toEqual([{ kind: 'join' }]);
  });

  it('shows the notes to the speaker, not to the audience', async () => {
    const { find, speakerKey } = await opened();
    expect(find(speakerKey)).toMatchObject({ value: { role: 'speaker', tour } });
    expect(JSON.stringify(find(null))).not.toContain('For me');
  });

  it('tells who comes late where the lecture stands, and all when the screen goes', async () => {
    const { send, presenterKey, listen } = await opened();
    const screen = listen(presenterKey);
    send(presenterKey, state(2));
    const late = listen(null);
    expect(late.received).toEqual([state(2)]);
    screen.leave();
    expect(late.received.at(-1)).toEqual({ kind: 'leave' });
    expect(listen(null).received).toEqual([]);
  });

  it('leaves the last word to a screen that says how it goes', async () => {
    const { send, presenterKey, listen } = await opened();
    const screen = listen(presenterKey);
    send(presenterKey, state(2));
    const seat = listen(null);
    send(presenterKey, { kind: 'leave', why: 'left' });
    screen.leave();
    expect(seat.received.slice(1)).toEqual([{ kind: 'leave', why: 'left' }]);
  });

  it('ends after its time, for those who listen too', async () => {
    const { clock, find, presenterKey, listen } = await opened();
    listen(presenterKey);
    const audience = listen(null);
    clock.now += ROOM_LIMITS.lifetimeMs;
    expect(find(null)).toMatchObject({ ok: false, why: 'ended' });
    expect(audience.received.at(-1)).toEqual({ kind: 'end' });
    expect(audience.hasEnded()).toBe(true);
  });

  it('ends in minutes when no screen is there, and does not say that it is over', async () => {
    const { rooms, clock, find, presenterKey, listen } = await opened();
    const screen = listen(presenterKey);
    const audience = listen(null);
    clock.now += ROOM_LIMITS.absenceMs;
    rooms.sweep();
    expect(audience.hasEnded()).toBe(false);
    screen.leave();
    clock.now += ROOM_LIMITS.absenceMs - 1;
    rooms.sweep();
    expect(audience.hasEnded()).toBe(false);
    clock.now += 1;
    rooms.sweep();
    expect(audience.hasEnded()).toBe(true);
    expect(audience.received).not.toContainEqual({ kind: 'end' });
    expect(find(null)).toMatchObject({ ok: false, why: 'no-such-room' });
  });

  it('is ended by its presenter alone, for all and for good', async () => {
    const { rooms, code, find, presenterKey, speakerKey, listen } = await opened();
    const audience = listen(null);
    const close = (key: string | null) => rooms.close(code, { key, client: HOST });
    for (const key of [null, speakerKey, 'wrong']) {
      expect(close(key)).toMatchObject({ ok: false, why: 'not-allowed' });
    }
    expect(close(presenterKey)).toMatchObject({ ok: true });
    expect(audience.received).toEqual([{ kind: 'end' }]);
    expect(audience.hasEnded()).toBe(true);
    expect(find(null)).toMatchObject({ why: 'ended' });
    const again = rooms.reopen(code, { key: presenterKey, client: HOST }, newRoom);
    expect(again).toMatchObject({ why: 'ended' });
  });
});

describe('a room on a server that was started again', () => {
  it('is opened by the key of its presenter, with the same keys and end', async () => {
    const before = server();
    const room = await before.open();
    const { rooms, listen } = server();
    const visitor = { key: room.presenterKey, client: HOST };
    expect(rooms.find(room.code, visitor)).toMatchObject({ why: 'no-such-room' });
    expect(rooms.reopen(room.code, visitor, newRoom)).toEqual({ ok: true, value: room });
    // As often as the screen asks.
    expect(rooms.reopen(room.code, visitor, newRoom)).toEqual({ ok: true, value: room });
    const audience = listen(room.code, null);
    rooms.send(room.code, visitor, state(3));
    expect(audience.received).toEqual([state(3)]);
    expect(rooms.find(room.code, { ...visitor, key: room.speakerKey })).toMatchObject({
      value: { role: 'speaker' },
    });
  });

  it('is opened by nobody else', async () => {
    const room = await server().open();
    const { rooms } = server();
    const [salt, end, signature] = room.presenterKey.split('.');
    const wrong = [
      null,
      '',
      room.speakerKey,
      'wrong',
      [salt, `${end}0`, signature].join('.'),
      [salt, end, signature!.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'))].join('.'),
    ];
    for (const key of wrong) {
      expect(rooms.reopen(room.code, { key, client: HOST }, newRoom)).toMatchObject({
        why: 'not-allowed',
      });
    }
    // Nor another room with this room's key.
    expect(rooms.reopen('QQQQQQ', { key: room.presenterKey, client: HOST }, newRoom)).toMatchObject(
      { why: 'not-allowed' },
    );
  });

  it('is not taken over when the code has a new lecture, nor opened after its time', async () => {
    const room = await server().open();
    const visitor = { key: room.presenterKey, client: HOST };
    const later = server({ now: 2_000_000 });
    expect((await later.open()).code).toBe(room.code);
    expect(later.rooms.reopen(room.code, visitor, newRoom)).toMatchObject({ why: 'in-use' });
    const tomorrow = server({ now: 1_000_000 + ROOM_LIMITS.lifetimeMs });
    expect(tomorrow.rooms.reopen(room.code, visitor, newRoom)).toMatchObject({ why: 'ended' });
  });
});

describe('the limits', () => {
  it('give presenter and speaker a bucket each', async () => {
    const { clock, send, presenterKey, speakerKey } = await opened();
    const tooMany = { ok: false, why: 'too-many-messages', retryAfter: 1 };
    const { atOnce } = ROOM_LIMITS.speakerMessages;
    const flood = Array.from({ length: 2 * atOnce }, () => send(speakerKey, next));
    expect(flood.filter(({ ok }) => ok)).toHaveLength(atOnce);
    expect(flood.at(-1)).toEqual(tooMany);
    for (let index = 0; index < ROOM_LIMITS.presenterMessages.atOnce; index += 1) {
      expect(send(presenterKey, state(0))).toMatchObject({ ok: true });
    }
    expect(send(presenterKey, state(0))).toEqual(tooMany);
    clock.now += 1000;
    expect(send(presenterKey, state(0))).toMatchObject({ ok: true });
  });

  it('keep places for screen and speaker when the audience has all of its own', async () => {
    const { listen, presenterKey, speakerKey } = await opened();
    for (let index = 0; index < ROOM_LIMITS.audience; index += 1) listen(null);
    expect(() => listen(null)).toThrow('too-many-listeners');
    expect(listen(presenterKey).received).toEqual([{ kind: 'join' }]);
    listen(speakerKey);
  });

  it('let a screen that comes again have the place of its oldest page', async () => {
    const { listen, presenterKey } = await opened();
    const audience = listen(null);
    const screens = Array.from({ length: ROOM_LIMITS.presenters + 1 }, () => listen(presenterKey));
    expect(screens.map(({ hasEnded }) => hasEnded())).toEqual([
      true,
      ...Array.from({ length: ROOM_LIMITS.presenters }, () => false),
    ]);
    screens[0]!.leave();
    expect(audience.received).toEqual([]);
  });

  it('let no client take all places from another', async () => {
    const { listen } = await opened();
    const greedy = Array.from({ length: ROOM_LIMITS.audience }, () => listen(null, '198.51.100.1'));
    const other = listen(null, '198.51.100.2');
    expect(greedy.filter(({ hasEnded }) => hasEnded())).toHaveLength(1);
    expect(greedy.at(-1)!.hasEnded()).toBe(true);
    expect(other.hasEnded()).toBe(false);
    expect(() => listen(null, '198.51.100.1')).toThrow('too-many-listeners');
  });

  it('count the places of a client in all rooms, and give them back', async () => {
    const { rooms, listen, open } = server();
    const codes = [await open(), await open(), await open()].map(({ code }) => code);
    const places = Array.from({ length: ROOM_LIMITS.audienceOfClient }, (_, index) =>
      listen(codes[index % 2]!, null),
    );
    const visitor = { key: null, client: HOST };
    expect(rooms.mayListen(codes[2]!, visitor)).toMatchObject({ why: 'too-many-listeners' });
    expect(() => listen(codes[2]!, null)).toThrow('too-many-listeners');
    places[0]!.leave();
    places[0]!.leave();
    expect(rooms.mayListen(codes[2]!, visitor)).toEqual({ ok: true, value: null });
    listen(codes[2]!, null);
    expect(() => listen(codes[2]!, null)).toThrow('too-many-listeners');
    expect(() => listen(codes[2]!, null, '192.0.2.2')).not.toThrow();
  });

  it('let one client open some rooms, and all clients many', async () => {
    const { rooms } = server();
    for (let index = 0; index < ROOM_LIMITS.roomsOfClient; index += 1) {
      expect(await rooms.open(shipped, HOST)).toMatchObject({ ok: true });
    }
    expect(await rooms.open(shipped, HOST)).toMatchObject({ why: 'too-many-rooms-of-client' });
    for (let index = ROOM_LIMITS.roomsOfClient; index < ROOM_LIMITS.rooms; index += 1) {
      expect(await rooms.open(shipped, `client ${index}`)).toMatchObject({ ok: true });
    }
    expect(await rooms.open(shipped, 'one more')).toMatchObject({ why: 'too-many-rooms' });
  });

  it('stop a client that guesses codes, and no one who has the code', async () => {
    const { rooms, find, clock, speakerKey } = await opened();
    find(null, 'class');
    const guess = (index: number, client: string) =>
      rooms.find(codeOf(1000 + index), { key: null, client });
    const answers = Array.from({ length: 3000 }, (_, index) => guess(index, 'class'));
    expect(answers.filter((one) => !one.ok && one.why === 'no-such-room')).toHaveLength(
      ROOM_LIMITS.wrongCodes.atOnce,
    );
    expect(answers.at(-1)).toEqual({ ok: false, why: 'too-many-wrong-codes', retryAfter: 6 });
    // The forty of that class, who sit behind the same address, and their lecturer.
    for (let pupil = 0; pupil < 40; pupil += 1) expect(find(null, 'class').ok).toBe(true);
    Array.from({ length: 3000 }, (_, index) => guess(index, 'elsewhere'));
    expect(find(speakerKey, 'elsewhere').ok).toBe(true);
    // Right or wrong, who only guesses is not told.
    Array.from({ length: 3000 }, (_, index) => guess(index, 'stranger'));
    expect(find(null, 'stranger')).toMatchObject({ why: 'too-many-wrong-codes' });
    clock.now += 6000;
    expect(find(null, 'stranger').ok).toBe(true);
  });

  it('let five hundred wait for one lecture behind one address', async () => {
    const room = await server().open();
    const { rooms } = server();
    const visitor = { key: null, client: 'hall' };
    for (let times = 0; times < 5000; times += 1) {
      expect(rooms.find(room.code, visitor)).toMatchObject({ why: 'no-such-room' });
    }
    rooms.reopen(room.code, { key: room.presenterKey, client: HOST }, newRoom);
    expect(rooms.find(room.code, visitor).ok).toBe(true);
  });
});

describe('the code of a room', () => {
  it('is read as people type it', async () => {
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

it('a tour goes to another device and is the same there', async () => {
  expect(sharedTour(presentedOwnTour(tour))).toEqual(tour);
});
