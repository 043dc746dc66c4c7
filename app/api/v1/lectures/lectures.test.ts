import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { engines, openSeeded } from '@/lib/db/testing/database-engines';
import { tinyRecord } from '@/lib/db/testing/tiny-record';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { openedRoomSchema, type OpenedRoom } from '@/lib/lecture/lecture-room';
import { lectureAt } from '@/lib/lecture/lecture-state';
import { ROOM_LIMITS } from '@/lib/lecture/room-limits';
import { INK_COLOURS, INK_GROUNDS, MOST_STROKE_POINTS, MOST_STROKES } from '@/lib/tours/ink-stroke';
import { beginShutdown } from '@/lib/server/shutdown';
import * as roomRoute from './[code]/route';
import * as answersRoute from './[code]/answers.csv/route';
import * as messagesRoute from './[code]/messages/route';
import * as lecturesRoute from './route';

type Handler = (
  request: Request,
  context: { params: Promise<{ code: string }> },
) => Promise<Response>;
type Handlers = Partial<Record<string, unknown>>;

interface Asked {
  readonly key?: string;
  readonly client?: string;
  readonly body?: unknown;
}

/** Asks a handler as Next does, which answers HEAD by GET where a route has none of its own. */
async function ask(route: Handlers, method: string, code: string, asked: Asked = {}) {
  const { key, client = '192.0.2.1', body } = asked;
  const handler = (route[method] ?? (method === 'HEAD' ? route['GET'] : undefined)) as Handler;
  const headers = {
    'x-client-address': client,
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const request = new Request('http://atlas.test/api/v1/lectures', {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return handler(request, { params: Promise.resolve({ code }) });
}

const tour = { title: 'Mine', steps: [{ title: 'One', text: '', notes: '', view: '' }] };
const newRoom = { reference: 'own.11111111-2222-4333-8444-555555555555', tour };

async function open(): Promise<OpenedRoom> {
  const answer = await ask(lecturesRoute, 'POST', '', { body: newRoom });
  expect(answer.status).toBe(201);
  return openedRoomSchema.parse(await answer.json());
}

const phone = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const listen = (code: string, asked: Asked = {}) => ask(messagesRoute, 'GET', code, asked);
const state = (step: number): LectureMessage => ({ kind: 'state', state: lectureAt(step, 0) });
const send = async ({ code, presenterKey }: OpenedRoom, body: LectureMessage) =>
  (await ask(messagesRoute, 'POST', code, { key: presenterKey, body })).status;

/** Everybody is told at once what was asked and answered, and moderators how many follow. */
const isOfTalk = ({ kind }: LectureMessage) =>
  kind === 'poll' || kind === 'questions' || kind === 'followers';

/** Reads what a stream has for its reader by now of where the lecture stands, and whether it has ended. */
async function taken(stream: Response) {
  const { messages, hasEnded } = await allTaken(stream);
  return { messages: messages.filter((message) => !isOfTalk(message)), hasEnded };
}

async function allTaken(stream: Response) {
  const reader = stream.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const part = await Promise.race([
      reader.read(),
      new Promise<null>((resolve) => {
        setImmediate(() => resolve(null));
      }),
    ]);
    if (part === null || part.done) {
      reader.releaseLock();
      const messages = [...text.matchAll(/^data: (.+)$/gm)].map(
        ([, data]) => JSON.parse(data!) as LectureMessage,
      );
      return { messages, hasEnded: part !== null };
    }
    text += decoder.decode(part.value);
  }
}

beforeEach(() => {
  globalThis.thirdNeighborLectures = undefined;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a place to follow', () => {
  it('is not taken by HEAD, which answers as GET would', async () => {
    const { code, presenterKey } = await open();
    for (let times = 0; times < ROOM_LIMITS.audience + 100; times += 1) {
      const answer = await ask(messagesRoute, 'HEAD', code);
      expect(answer.status).toBe(200);
      expect(answer.body).toBeNull();
      expect(answer.headers.get('content-type')).toBe('text/event-stream');
    }
    expect((await listen(code)).status).toBe(200);
    expect((await listen(code, { key: presenterKey })).status).toBe(200);
    expect((await ask(messagesRoute, 'HEAD', code, { key: 'wrong' })).status).toBe(403);
    expect((await ask(messagesRoute, 'HEAD', 'QQQQQQ')).status).toBe(404);
  });

  it('is there for screen and speaker when as many follow as can', async () => {
    const { code, presenterKey, speakerKey } = await open();
    const followers = await Promise.all(
      Array.from({ length: ROOM_LIMITS.audience }, () => listen(code)),
    );
    expect(followers.filter(({ status }) => status === 200)).toHaveLength(ROOM_LIMITS.audience);
    const refused = await listen(code);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect((await ask(messagesRoute, 'HEAD', code)).status).toBe(503);
    expect((await listen(code, { key: presenterKey })).status).toBe(200);
    expect((await listen(code, { key: speakerKey })).status).toBe(200);
  });
});

describe('a message', () => {
  const longest = {
    colour: INK_COLOURS.toSorted((one, other) => other.length - one.length)[0]!,
    on: INK_GROUNDS.toSorted((one, other) => other.length - one.length)[0]!,
    points: Array.from({ length: 2 * MOST_STROKE_POINTS }, () => -1_000_000),
  };
  const sheet: LectureMessage = {
    kind: 'ink',
    sheet: '9'.repeat(20),
    strokes: Array.from({ length: MOST_STROKES }, () => longest),
  };

  it('of the screen may be the largest sheet of ink that there is, and little more', async () => {
    const room = await open();
    const follower = await listen(room.code);
    expect(await send(room, sheet)).toBe(204);
    expect((await taken(follower)).messages).toEqual([sheet]);
    const longer = { ...sheet, more: 'x'.repeat(4000) };
    expect(await send(room, longer)).toBe(413);
  });

  it('of the speaker may be the longest stroke or view, and of a phone what it says', async () => {
    const { code, speakerKey: key } = await open();
    const status = async (body: unknown, asked: Asked = {}) =>
      (await ask(messagesRoute, 'POST', code, { ...asked, body })).status;
    const stroke = { kind: 'draw', change: { kind: 'add', stroke: longest } };
    const view = { kind: 'command', command: { kind: 'live', view: '語'.repeat(4000) } };
    for (const body of [stroke, view]) expect(await status(body, { key })).toBe(204);
    expect(await status(sheet, { key })).toBe(413);
    expect(await status(sheet, { key: 'wrong' })).toBe(403);
    expect(await status(stroke)).toBe(403);
    expect(await status(view)).toBe(413);
  });
});

describe('a reader that stands still', () => {
  it('gets the newest state and pointer, not all that there were', async () => {
    const room = await open();
    const stream = await listen(room.code, { key: room.speakerKey });
    for (let step = 0; step < 30; step += 1) {
      expect(await send(room, state(step))).toBe(204);
      expect(await send(room, { kind: 'pointer', at: { x: step / 30, y: 0 } })).toBe(204);
    }
    const { messages } = await taken(stream);
    expect(messages.slice(-2)).toEqual([state(29), { kind: 'pointer', at: { x: 29 / 30, y: 0 } }]);
    expect(messages.length).toBeLessThanOrEqual(4);
  });

  it('is dropped after a minute, and one that reads is not', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const room = await open();
    const [still, reads] = [await listen(room.code), await listen(room.code)];
    for (let second = 0; second < 75; second += 15) {
      vi.advanceTimersByTime(15_000);
      expect((await taken(reads)).hasEnded).toBe(false);
    }
    await send(room, state(1));
    expect((await taken(reads)).messages).toEqual([state(1)]);
    expect(await taken(still)).toEqual({ messages: [], hasEnded: true });
  });
});

it('a phone answers, asks and votes without a key, and the lecturer has it as a table', async () => {
  const room = await open();
  const { code, presenterKey, speakerKey } = room;
  const [participant, question] = [phone(1), phone(50)];
  const poll = {
    id: 'p',
    poll: { kind: 'year' as const, prompt: 'When?' },
    step: 0,
    isOpen: true,
    isShown: false,
  };
  expect(await send(room, { kind: 'set-poll', poll })).toBe(204);
  const post = async (body: LectureMessage, key?: string) =>
    (await ask(messagesRoute, 'POST', code, { body, ...(key !== undefined && { key }) })).status;
  const answer: LectureMessage = {
    kind: 'answer',
    participant,
    pollId: 'p',
    answer: { kind: 'year', year: 1991 },
  };
  expect(await post(answer)).toBe(204);
  expect(await post({ kind: 'ask', participant, id: question, text: 'Why?', step: 0 })).toBe(204);
  expect(await post({ kind: 'vote', participant, question, isFor: true })).toBe(409);
  expect(await post({ kind: 'moderate', question, state: 'shown' })).toBe(403);
  expect(await post({ kind: 'moderate', question, state: 'shown' }, speakerKey)).toBe(204);
  expect(await post({ kind: 'vote', participant, question, isFor: true })).toBe(204);
  // The screen is not of the audience, whoever holds its key.
  expect(await send(room, answer)).toBe(403);

  expect((await allTaken(await listen(code))).messages).toEqual([
    { kind: 'poll', poll, results: null },
    {
      kind: 'questions',
      questions: [{ id: question, text: 'Why?', step: 0, votes: 1, state: 'shown' }],
    },
  ]);
  const csv = await ask(answersRoute, 'GET', code, { key: speakerKey });
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await csv.text()).toContain('poll,1,year,When?,,1991,,,1,');
  expect((await ask(answersRoute, 'GET', code, { key: presenterKey })).status).toBe(200);
  expect((await ask(answersRoute, 'GET', code)).status).toBe(403);
  // What no phone has to say is not even read.
  expect(await post({ kind: 'state', state: { ...lectureAt(0, 0), live: 'a'.repeat(4000) } })).toBe(
    413,
  );
});

it('a live view as long as that of a step is told, in letters of any language, and no longer one', async () => {
  const room = await open();
  const live = (letters: number): LectureMessage => ({
    kind: 'state',
    state: { ...lectureAt(0, 0), live: 'ệ'.repeat(letters) },
  });
  expect(await send(room, live(4000))).toBe(204);
  expect(await send(room, live(4001))).toBe(400);
  expect(await send(room, live(60_000))).toBe(413);
});

it('tells every stream when the server ends', async () => {
  const { code, presenterKey } = await open();
  const streams = [await listen(code), await listen(code, { key: presenterKey })];
  beginShutdown();
  for (const stream of streams) {
    const { messages, hasEnded } = await taken(stream);
    expect(hasEnded).toBe(true);
    // Its screen has not left: it comes again.
    expect(messages).not.toContainEqual({ kind: 'leave' });
  }
  expect((await taken(await listen(code))).hasEnded).toBe(true);
  globalThis.thirdNeighborShutdown = undefined;
});

it('a lecture that its presenter closes is over for all', async () => {
  const { code, presenterKey, speakerKey } = await open();
  const follower = await listen(code);
  for (const key of [undefined, speakerKey]) {
    const answer = await ask(roomRoute, 'DELETE', code, key === undefined ? {} : { key });
    expect(answer.status).toBe(403);
  }
  expect((await ask(roomRoute, 'DELETE', code, { key: presenterKey })).status).toBe(204);
  expect(await taken(follower)).toEqual({ messages: [{ kind: 'end' }], hasEnded: true });
  expect((await ask(roomRoute, 'GET', code)).status).toBe(410);
  expect((await listen(code)).status).toBe(410);
});

it('a server that was started again opens the room for who has its key, and for nobody else', async () => {
  const room = await open();
  const { code, presenterKey } = room;
  globalThis.thirdNeighborLectures = undefined;
  expect((await listen(code)).status).toBe(404);
  const reopen = (key: string, body: unknown = newRoom) =>
    ask(roomRoute, 'PUT', code, { key, body });
  expect((await reopen('wrong')).status).toBe(403);
  expect((await reopen(room.speakerKey)).status).toBe(403);
  const again = await reopen(presenterKey);
  expect(again.status).toBe(200);
  expect(openedRoomSchema.parse(await again.json())).toEqual(room);
  expect((await listen(code)).status).toBe(200);
});

it('wrong codes are refused after a while, and a class that has the code is not', async () => {
  const { code } = await open();
  const guesses = await Promise.all(
    Array.from({ length: 300 }, (_, index) => {
      const guess = `Q${String(index)
        .padStart(5, 'A')
        .replaceAll(/[0-9]/g, (digit) => 'ACDEFGHJKM'[Number(digit)]!)}`;
      return ask(roomRoute, 'GET', guess, { client: '192.0.2.9' });
    }),
  );
  const refused = guesses.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(150);
  expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask(roomRoute, 'GET', code, { client: '192.0.2.9' })).status).toBe(429);
  // The address from which the lecture was opened.
  for (let pupil = 0; pupil < 40; pupil += 1) {
    expect((await ask(roomRoute, 'GET', code)).status).toBe(200);
  }
});

it('one client opens some rooms, not all', async () => {
  const statuses = [];
  for (let times = 0; times < 200; times += 1) {
    statuses.push((await ask(lecturesRoute, 'POST', '', { body: newRoom })).status);
  }
  expect(statuses.filter((status) => status === 201)).toHaveLength(20);
  expect(statuses.at(-1)).toBe(429);
  const other = await ask(lecturesRoute, 'POST', '', { body: newRoom, client: '192.0.2.2' });
  expect(other.status).toBe(201);
});

describe.each(engines)('a room on $name', (engine) => {
  beforeAll(async () => {
    const { database } = await openSeeded(engine, tinyRecord);
    globalThis.thirdNeighborDatabase = Promise.resolve(database);
    return () => {
      globalThis.thirdNeighborDatabase = undefined;
    };
  });

  it.each([
    [{ reference: 'no-such-tour', tour: null }, 'no tour "no-such-tour"'],
    [{ reference: 'no-such-tour', tour }, 'tour: '],
    [{ ...newRoom, tour: null }, 'tour: '],
    [{ reference: 'link', tour: null }, 'tour: '],
  ])('needs a tour that there is: %j', async (body, words) => {
    const answer = await ask(lecturesRoute, 'POST', '', { body });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(words.replaceAll('"', String.raw`\"`));
  });
});
