import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LectureMessage } from './lecture-message';
import { LectureRooms } from './lecture-rooms';
import type { Poll, RoomPoll } from './poll';
import { RoomKeyIssuer } from './room-keys';
import { ROOM_LIMITS } from './room-limits';

const CLIENT = '192.0.2.1';
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const YEAR: Poll = { kind: 'year', prompt: 'When?' };
const polled = (change: Partial<RoomPoll> = {}): LectureMessage => ({
  kind: 'set-poll',
  poll: { id: 'p', poll: YEAR, step: 0, isOpen: true, isShown: false, ...change },
});
const answered = (participant: number, year = 1990): LectureMessage => ({
  kind: 'answer',
  participant: uuid(participant),
  pollId: 'p',
  answer: { kind: 'year', year },
});
const asked = (participant: number, id = 1000): LectureMessage => ({
  kind: 'ask',
  participant: uuid(participant),
  id: uuid(id),
  text: 'Why there?',
  step: 0,
});

let now = 0;
/** Time goes by for clocks and timers together. */
const wait = (ms: number) => {
  now += ms;
  vi.advanceTimersByTime(ms);
};
beforeEach(() => {
  now = 1_000_000;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function opened() {
  const rooms = new LectureRooms({
    now: () => now,
    today: () => now,
    newCode: () => 'ACDEFG',
    keys: new RoomKeyIssuer('secret'),
  });
  const room = await rooms.open({ reference: 'rajin-corridor', tour: null }, CLIENT);
  if (!room.ok) throw new Error(room.why);
  const { code, presenterKey, speakerKey } = room.value;
  const listen = (key: string | null, client = CLIENT) => {
    const received: LectureMessage[] = [];
    const visitor = { key, client };
    const listening = rooms.listen(code, visitor, {
      onMessage: (message) => received.push(message),
      end: () => undefined,
    });
    if (!listening.ok) throw new Error(listening.why);
    return {
      received,
      leave: listening.value,
      of: <Kind extends LectureMessage['kind']>(kind: Kind) =>
        received.filter(
          (message): message is Extract<LectureMessage, { kind: Kind }> => message.kind === kind,
        ),
    };
  };
  const send = (key: string | null, message: LectureMessage, client = CLIENT) =>
    rooms.send(code, { key, client }, message);
  return { rooms, code, presenterKey, speakerKey, listen, send };
}

describe('a thousand answers', () => {
  it('are a few broadcasts to the screen, and none to phones that are shown no results', async () => {
    const { presenterKey, listen, send } = await opened();
    const screen = listen(presenterKey);
    const phone = listen(null);
    send(presenterKey, polled());
    wait(2000);
    const [before, beforeOnPhone] = [screen.of('poll').length, phone.received.length];
    for (let participant = 0; participant < 1000; participant += 1) {
      expect(send(null, answered(participant))).toMatchObject({ ok: true });
      // A second in all.
      wait(1);
    }
    wait(1000);
    const told = screen.of('poll').slice(before);
    expect(told.length).toBeGreaterThan(1);
    expect(told.length).toBeLessThanOrEqual(6);
    expect(told.at(-1)!.results!.tally).toEqual([
      { answer: { kind: 'year', year: 1990 }, count: 1000 },
    ]);
    expect(screen.of('followers').at(-1)).toEqual({ kind: 'followers', count: 1, answered: 1000 });
    expect(phone.received).toHaveLength(beforeOnPhone);
    expect(phone.of('followers')).toEqual([]);
  });

  it('that are long reach a full hall less often, and in the end all of them do', async () => {
    const { presenterKey, listen, send } = await opened();
    const phones = Array.from({ length: 1000 }, () => listen(null));
    send(presenterKey, polled({ isShown: true }));
    wait(2000);
    const before = phones[0]!.received.length;
    // Different years, so that the results grow to some 60 kB.
    for (let participant = 0; participant < 1000; participant += 1) {
      send(null, answered(participant, 1000 + participant));
      wait(4);
    }
    expect(phones[0]!.received.length - before).toBeLessThanOrEqual(4);
    wait(30_000);
    for (const phone of phones) {
      expect(phone.of('poll').at(-1)!.results!.tally).toHaveLength(1000);
    }
  });

  it('come from one address, and not from one phone', async () => {
    const { presenterKey, send } = await opened();
    send(presenterKey, polled());
    const tooMany = { ok: false, why: 'too-many-messages' };
    const { atOnce } = ROOM_LIMITS.participantMessages;
    for (let times = 0; times < atOnce; times += 1) {
      expect(send(null, answered(1))).toMatchObject({ ok: true });
    }
    expect(send(null, answered(1))).toMatchObject(tooMany);
    for (
      let participant = 2;
      participant < ROOM_LIMITS.audienceMessages.atOnce - atOnce;
      participant += 1
    ) {
      // Some find the poll full; none is told to wait.
      expect(send(null, answered(participant))).not.toMatchObject(tooMany);
    }
    send(null, answered(5000));
    expect(send(null, answered(5001))).toMatchObject(tooMany);
    // Other addresses, and the lecturer behind this one, are not held up.
    expect(send(null, asked(6000), '192.0.2.2')).toMatchObject({ ok: true });
    expect(send(presenterKey, polled({ isOpen: false }))).toMatchObject({ ok: true });
    wait(1000);
    expect(send(null, asked(5002, 1001))).toMatchObject({ ok: true });
  });
});

it('a list of questions holds up no poll, and what a lecturer does with one is told at once', async () => {
  const { presenterKey, speakerKey, listen, send } = await opened();
  const phones = Array.from({ length: 1000 }, () => listen(null));
  const polls = () => phones[0]!.of('poll').length;
  const questions = () => phones[0]!.of('questions').at(-1)!.questions;
  for (let id = 1000; id < 1200; id += 1) {
    send(null, { ...asked(id), id: uuid(id), text: 'Why? '.repeat(50) } as LectureMessage);
    send(speakerKey, { kind: 'moderate', question: uuid(id), state: 'shown' });
    wait(200);
  }
  wait(20_000);
  expect(questions()).toHaveLength(200);
  send(speakerKey, { kind: 'moderate', question: uuid(1000), state: 'answered' });
  wait(600);
  const before = polls();
  send(presenterKey, polled());
  expect(polls()).toBe(before + 1);
  // Some 60 kB for each of a thousand: the next list has to wait, and a poll has not.
  send(speakerKey, { kind: 'moderate', question: uuid(1001), state: 'answered' });
  const opens = [false, true, false].map((isOpen) => {
    send(presenterKey, polled({ isOpen }));
    return phones[0]!.of('poll').at(-1)!.poll?.isOpen;
  });
  expect(opens).toEqual([false, true, false]);
  expect(questions()[1]).toMatchObject({ state: 'shown' });
  wait(20_000);
  expect(questions()[1]).toMatchObject({ state: 'answered' });
});

describe('who comes late', () => {
  it('is told what is asked now, before where the lecture stands', async () => {
    const { presenterKey, speakerKey, listen, send } = await opened();
    listen(presenterKey);
    send(presenterKey, polled());
    send(null, answered(1));
    send(null, asked(2));
    const phone = listen(null);
    expect(phone.received).toEqual([
      { kind: 'poll', poll: expect.objectContaining({ id: 'p' }) as RoomPoll, results: null },
      { kind: 'questions', questions: [] },
    ]);
    const speaker = listen(speakerKey);
    expect(speaker.of('questions')[0]!.questions).toMatchObject([
      { text: 'Why there?', votes: 0, state: 'waiting' },
    ]);
    expect(speaker.of('poll')[0]!.results!.tally).toHaveLength(1);
    expect(speaker.of('followers')).toEqual([{ kind: 'followers', count: 1, answered: 1 }]);
  });

  it('still finds the questions when the screen has left', async () => {
    const { presenterKey, speakerKey, listen, send } = await opened();
    const screen = listen(presenterKey);
    send(null, asked(2));
    send(speakerKey, { kind: 'moderate', question: uuid(1000), state: 'shown' });
    screen.leave();
    expect(listen(null).of('questions')[0]!.questions).toHaveLength(1);
  });
});

it('the speaker is told how many follow', async () => {
  const { speakerKey, listen } = await opened();
  const speaker = listen(speakerKey);
  const phones = Array.from({ length: 40 }, () => listen(null));
  wait(1000);
  expect(speaker.of('followers').at(-1)).toMatchObject({ count: 40 });
  for (const phone of phones.slice(10)) phone.leave();
  wait(1000);
  expect(speaker.of('followers').at(-1)).toMatchObject({ count: 10 });
  expect(speaker.of('followers').length).toBeLessThanOrEqual(5);
});

it('what was asked and answered is for presenter and speaker, and gone with the room', async () => {
  const { rooms, code, presenterKey, speakerKey, send } = await opened();
  send(presenterKey, polled());
  send(null, answered(1));
  const talkOf = (key: string | null) => rooms.talkOf(code, { key, client: CLIENT });
  expect(talkOf(null)).toMatchObject({ ok: false, why: 'not-allowed' });
  expect(talkOf('wrong')).toMatchObject({ ok: false, why: 'not-allowed' });
  for (const key of [presenterKey, speakerKey]) expect(talkOf(key).ok).toBe(true);
  rooms.close(code, { key: presenterKey, client: CLIENT });
  expect(talkOf(presenterKey)).toMatchObject({ ok: false, why: 'ended' });
});

it.each<[string, 'presenter' | 'speaker' | 'audience', LectureMessage]>([
  ['a phone sets no poll', 'audience', polled()],
  ['a phone moderates nothing', 'audience', { kind: 'moderate', question: 'q', state: 'shown' }],
  ['the screen answers nothing', 'presenter', answered(1)],
  ['the speaker asks nothing', 'speaker', asked(1)],
  ['nobody says what the server says', 'presenter', { kind: 'questions', questions: [] }],
])('%s', async (_, role, message) => {
  const { presenterKey, speakerKey, send } = await opened();
  const key = { presenter: presenterKey, speaker: speakerKey, audience: null }[role];
  expect(send(key, message)).toMatchObject({ ok: false, why: 'not-allowed' });
});
