import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LectureRooms } from './lecture-rooms';
import type { LectureMessage } from './lecture-message';
import { lectureAt } from './lecture-state';
import { RoomKeyIssuer } from './room-keys';
import { ROOM_LIMITS } from './room-limits';
import type { KeptRoom, RoomNews, RoomStore } from './room-store';
import { placeOf } from './talk-fact';

const CLIENT = '192.0.2.1';
const newRoom = { reference: 'rajin-corridor', tour: null };

let now = 0;
const wait = async (ms: number) => {
  now += ms;
  await vi.advanceTimersByTimeAsync(ms);
};
beforeEach(() => {
  now = 1_000_000;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** As of a database that can go away; what it holds is a map. */
function fakeStore() {
  const rooms = new Map<string, KeptRoom>();
  const asked: string[] = [];
  const state = { isAway: false, isMute: false, answersAfter: Promise.resolve() };
  const query = async <Value>(what: string, answer: () => Value): Promise<Value> => {
    asked.push(what);
    await state.answersAfter;
    if (state.isAway) throw new Error('away');
    return answer();
  };
  const change = (code: string, changed: (room: KeptRoom) => Partial<KeptRoom>) => {
    const room = rooms.get(code);
    if (room) rooms.set(code, { ...room, ...changed(room) });
    return room !== undefined;
  };
  const store: RoomStore = {
    add: (room) =>
      query('add', () => {
        const there = rooms.get(room.code);
        if (there) return there.presenterHash === room.presenterHash;
        rooms.set(room.code, { ...room, state: null, facts: [], absenceMs: 0, isOver: false });
        return true;
      }),
    load: (code) => query('load', () => rooms.get(code) ?? null),
    saveFacts: ({ code }, facts) =>
      query('saveFacts', () =>
        change(code, (room) => ({
          facts: [
            ...new Map(
              [...room.facts, ...facts].map((one) => [placeOf(one.fact).join(' '), one]),
            ).values(),
          ],
        })),
      ),
    saveState: ({ code }, saved) =>
      query('saveState', () => change(code, () => ({ state: saved }))),
    noteScreens: () => query('noteScreens', () => undefined),
    end: (code) => query('end', () => void change(code, () => ({ isOver: true, facts: [] }))),
    sweep: () => query('sweep', () => undefined),
  };
  return { rooms, asked, state, store };
}

/** Processes of one atlas; what one tells reaches the others at once. */
function processes() {
  const fake = fakeStore();
  const heard: ((code: string, news: RoomNews, from: string) => void)[] = [];
  let codes = ['ACDEFG', 'ACDEFH', 'ACDEFJ'];
  const begin = (name: string) => {
    let own: (typeof heard)[0] | undefined;
    return new LectureRooms({
      now: () => now,
      today: () => now,
      newCode: () => codes.shift() ?? 'QQQQQQ',
      keys: new RoomKeyIssuer('secret'),
      shared: {
        store: fake.store,
        bus: {
          publish: async (code, news) => {
            if (fake.state.isMute) throw new Error('mute');
            for (const hear of heard) if (hear !== own) hear(code, news, name);
          },
          subscribe: ({ onNews }) => {
            own = onNews;
            heard.push(onNews);
            return () => undefined;
          },
        },
      },
    });
  };
  const giveCodes = (...given: string[]) => {
    codes = given;
  };
  return { ...fake, begin, giveCodes };
}

async function opened(rooms: LectureRooms) {
  const answer = await rooms.open(newRoom, CLIENT);
  if (!answer.ok) throw new Error(answer.why);
  return answer.value;
}

const hall = { key: null, client: 'hall' };

it('a new lecture gets no code that another process has given', async () => {
  const { begin, giveCodes } = processes();
  expect((await opened(begin('one'))).code).toBe('ACDEFG');
  giveCodes('ACDEFG', 'ACDEFH');
  expect((await opened(begin('other'))).code).toBe('ACDEFH');
});

it('a class that waits for its lecture asks the store once a second, and who guesses does not', async () => {
  const { begin, asked } = processes();
  const rooms = begin('one');
  const loads = () => asked.filter((what) => what === 'load').length;
  for (let second = 0; second < 3; second += 1) {
    await Promise.all(Array.from({ length: 500 }, () => rooms.bring('QQQQQQ', hall)));
    for (let pupil = 0; pupil < 500; pupil += 1) await rooms.bring('QQQQQQ', hall);
    await wait(1100);
  }
  expect(loads()).toBe(3);
  const letters = [...'ACDEFGHJKMNPQRTWXY34679'];
  for (const guess of letters.flatMap((a) => letters.map((b) => `QQQQ${a}${b}`))) {
    await rooms.bring(guess, { key: null, client: 'guesser' });
    rooms.find(guess, { key: null, client: 'guesser' });
  }
  expect(loads() - 3).toBeLessThanOrEqual(ROOM_LIMITS.wrongCodes.atOnce);
});

it('a lecture that is opened while the store is away is saved when it is back', async () => {
  const { begin, state, rooms: stored } = processes();
  state.isAway = true;
  const [one, other] = [begin('one'), begin('other')];
  const { code, presenterKey } = await opened(one);
  const screen = { key: presenterKey, client: CLIENT };
  one.send(code, screen, { kind: 'state', state: lectureAt(3, 0) });
  one.send(code, screen, {
    kind: 'set-poll',
    poll: {
      id: 'p',
      poll: { kind: 'year', prompt: 'When?' },
      step: 0,
      isOpen: true,
      isShown: false,
    },
  });
  await wait(10_000);
  expect(stored.size).toBe(0);
  state.isAway = false;
  await wait(3000);
  expect(stored.get(code)).toMatchObject({ state: lectureAt(3, 0) });
  expect(stored.get(code)!.facts).toHaveLength(2);
  await other.bring(code, hall);
  expect(other.find(code, hall)).toMatchObject({ ok: true });
});

it('what was said is written again when the store has lost it', async () => {
  const { begin, rooms: stored } = processes();
  const rooms = begin('one');
  const { code, speakerKey } = await opened(rooms);
  const ask = (number: number): LectureMessage => ({
    kind: 'ask',
    participant: '00000000-0000-4000-8000-000000000001',
    id: `00000000-0000-4000-8000-00000000010${number}`,
    text: 'Why there?',
    step: 0,
  });
  rooms.send(code, hall, ask(1));
  await wait(1000);
  expect(stored.get(code)!.facts).toHaveLength(1);
  // As a server that crashed leaves its unlogged tables.
  stored.clear();
  rooms.send(code, hall, ask(2));
  await wait(1000);
  expect(stored.get(code)!.facts).toHaveLength(2);
  expect(rooms.find(code, { key: speakerKey, client: CLIENT })).toMatchObject({ ok: true });
});

it('what is told of a room while it is being read is not lost', async () => {
  const { begin } = processes();
  const [one, other] = [begin('one'), begin('other')];
  const { code, presenterKey } = await opened(one);
  const bringing = other.bring(code, hall);
  const state: LectureMessage = { kind: 'state', state: lectureAt(7, 0) };
  one.send(code, { key: presenterKey, client: CLIENT }, state);
  await bringing;
  const received: LectureMessage[] = [];
  other.listen(code, hall, {
    onMessage: (message) => received.push(message),
    end: () => undefined,
  });
  expect(received.at(-1)).toEqual(state);
});

it('the store drops nothing before screens have had the time to come back', async () => {
  const { begin, asked } = processes();
  const rooms = begin('one');
  await wait(ROOM_LIMITS.absenceMs - 1);
  await rooms.tend();
  expect(asked).not.toContain('sweep');
  await wait(1);
  await rooms.tend();
  expect(asked).toContain('sweep');
});

const polled: LectureMessage = {
  kind: 'set-poll',
  poll: { id: 'p', poll: { kind: 'year', prompt: 'When?' }, step: 0, isOpen: true, isShown: false },
};
const asked = (number: number): LectureMessage => ({
  kind: 'ask',
  participant: '00000000-0000-4000-8000-000000000001',
  id: `00000000-0000-4000-8000-00000000010${number}`,
  text: 'Why there?',
  step: 0,
});
const stands = (step: number): LectureMessage => ({
  kind: 'state',
  state: { ...lectureAt(step, 0), revision: step },
});

/** A lecture whose screen is in one process, and somebody who follows by the given key in the other. */
async function followedElsewhere() {
  const all = processes();
  const [one, other] = [all.begin('one'), all.begin('other')];
  const { code, presenterKey, speakerKey } = await opened(one);
  const screen = { key: presenterKey, client: CLIENT };
  const speaker = { key: speakerKey, client: CLIENT };
  const sit = (rooms: LectureRooms, visitor: typeof screen | typeof hall) => {
    const received: LectureMessage[] = [];
    const listening = rooms.listen(code, visitor, {
      onMessage: (message) => received.push(message),
      end: () => undefined,
    });
    if (!listening.ok) throw new Error(listening.why);
    return { received, leave: listening.value };
  };
  await other.bring(code, hall);
  const presented = sit(one, screen);
  const phone = sit(other, hall);
  const spoken = sit(other, speaker);
  await wait(1000);
  return { ...all, one, other, code, screen, speaker, sit, presented, phone, spoken };
}

it('what could not be told for a moment is told again', async () => {
  const { state, one, code, screen, phone, spoken } = await followedElsewhere();
  one.send(code, screen, stands(1));
  state.isMute = true;
  one.send(code, screen, stands(2));
  one.send(code, screen, { kind: 'ink', sheet: '2', strokes: [] });
  one.send(code, screen, polled);
  one.send(code, hall, asked(1));
  await wait(1000);
  expect(phone.received.at(-1)).toEqual(stands(1));
  state.isMute = false;
  await wait(3000);
  expect(phone.received).toContainEqual(stands(2));
  expect(phone.received).toContainEqual({ kind: 'ink', sheet: '2', strokes: [] });
  const poll = spoken.received.findLast(({ kind }) => kind === 'poll');
  expect(poll).toMatchObject({ poll: { id: 'p' } });
  const questions = spoken.received.findLast(({ kind }) => kind === 'questions');
  expect(questions).toMatchObject({ questions: [{ text: 'Why there?' }] });
});

it('a farewell that could not be told is told again, unless the screen is back', async () => {
  const { state, one, code, screen, phone } = await followedElsewhere();
  one.send(code, screen, stands(1));
  state.isMute = true;
  one.send(code, screen, { kind: 'leave', why: 'left' });
  await wait(100);
  state.isMute = false;
  await wait(3000);
  expect(phone.received.at(-1)).toEqual({ kind: 'leave', why: 'left' });
  one.send(code, screen, stands(2));
  state.isMute = true;
  one.send(code, screen, { kind: 'leave', why: 'closed' });
  await wait(100);
  state.isMute = false;
  one.send(code, screen, stands(3));
  await wait(3000);
  expect(phone.received.at(-1)).toEqual(stands(3));
  expect(phone.received).not.toContainEqual({ kind: 'leave', why: 'closed' });
});

it('what is said while something is saved is saved and told before the process ends', async () => {
  const { state, one, code, rooms: stored, spoken } = await followedElsewhere();
  let answer: () => void = () => undefined;
  state.answersAfter = new Promise((resolve) => {
    answer = resolve;
  });
  one.send(code, hall, asked(1));
  await wait(150);
  one.send(code, hall, asked(2));
  const left = one.leave();
  answer();
  await left;
  expect(stored.get(code)!.facts).toHaveLength(2);
  await wait(1000);
  const questions = spoken.received.findLast(({ kind }) => kind === 'questions');
  expect(questions?.kind === 'questions' && questions.questions).toHaveLength(2);
});

it('a process does not wait for a store that is away before it ends', async () => {
  const { state, one, code } = await followedElsewhere();
  state.isAway = true;
  one.send(code, hall, asked(1));
  await expect(one.leave()).resolves.toBeUndefined();
});

it('a screen whose process ends is no screen that has left', async () => {
  const { one, code, screen, presented, rooms: stored } = await followedElsewhere();
  one.send(code, screen, stands(4));
  one.prepareToLeave();
  presented.leave();
  await one.leave();
  expect(stored.get(code)!.state).toMatchObject({ step: 4 });
});

const laser: LectureMessage = { kind: 'pointer', at: { x: 0.5, y: 0.5 } };
const pointed: LectureMessage = {
  kind: 'point',
  at: { longitude: 106.9, latitude: 47.9, on: 'map' },
};

it('a laser goes to the other process while there is one, and to no phone', async () => {
  const { state, one, other, code, screen, speaker, presented, phone, spoken } =
    await followedElsewhere();
  one.send(code, screen, laser);
  other.send(code, speaker, pointed);
  expect(spoken.received).toContainEqual(laser);
  expect(phone.received).not.toContainEqual(laser);
  expect(presented.received).toContainEqual(pointed);
  // Each says nothing for long, and is taken for gone by the other.
  const [before, beforeOnScreen] = [spoken.received.length, presented.received.length];
  await wait(100_000);
  state.isMute = true;
  await one.tend();
  await other.tend();
  state.isMute = false;
  one.send(code, screen, laser);
  other.send(code, speaker, pointed);
  expect(spoken.received.slice(before)).not.toContainEqual(laser);
  expect(presented.received.slice(beforeOnScreen)).not.toContainEqual(pointed);
});

it('a screen whose farewell comes to another process says why it goes, once', async () => {
  const { one, other, code, screen, presented, sit } = await followedElsewhere();
  const seats = [sit(one, hall), sit(other, hall)];
  one.send(code, screen, stands(1));
  other.send(code, screen, { kind: 'leave', why: 'left' });
  presented.leave();
  await wait(3000);
  for (const { received } of seats) {
    const told = received.filter(({ kind }) => kind === 'state' || kind === 'leave');
    expect(told).toEqual([stands(1), { kind: 'leave', why: 'left' }]);
  }
});

it('where one of two screens leaves, the other is asked, wherever it is', async () => {
  const { one, other, code, screen, presented, phone, sit } = await followedElsewhere();
  const second = sit(other, screen);
  await wait(1000);
  one.send(code, screen, stands(1));
  presented.received.length = 0;
  second.received.length = 0;
  one.send(code, screen, { kind: 'leave', why: 'closed' });
  expect(second.received).toContainEqual({ kind: 'join' });
  expect(phone.received.filter(({ kind }) => kind === 'leave')).toEqual([]);
});
