import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lectureAt } from '@/lib/lecture/lecture-state';
import type { LectureMessage } from '@/lib/lecture/lecture-message';
import { ROOM_LIMITS } from '@/lib/lecture/room-limits';
import { serverChannel, type ChannelStatus } from './server-channel';

const ROOM = '/api/v1/lectures/ABC234/messages';
const state = (step: number): LectureMessage => ({ kind: 'state', state: lectureAt(step, 0) });
const pointer = (x: number): LectureMessage => ({ kind: 'pointer', at: { x, y: 0 } });
const next: LectureMessage = { kind: 'command', command: { kind: 'next' } };

const votes = (question: string): LectureMessage => ({
  kind: 'vote',
  participant: '00000000-0000-4000-8000-000000000001',
  question,
  isFor: true,
});

/** The stream of the server, as far as a test opens and breaks it. */
class FakeEventSource extends EventTarget {
  static readonly CLOSED = 2;
  static readonly OPEN = 1;
  static readonly all: FakeEventSource[] = [];
  readyState = FakeEventSource.OPEN;
  constructor(readonly url: string) {
    super();
    FakeEventSource.all.push(this);
  }
  begin() {
    this.dispatchEvent(new Event('open'));
  }
  arrive(data: string, type = 'message') {
    this.dispatchEvent(new MessageEvent(type, { data }));
  }
  /** The browser would connect again by itself after some failures, but not after others. */
  break(readyState = 0) {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }
  close() {
    this.readyState = FakeEventSource.CLOSED;
  }
}

/** What the server has been sent; each waits for its answer. */
interface Sent {
  readonly message: LectureMessage;
  readonly init: RequestInit;
  readonly answer: (status: number) => Promise<void>;
}

let sent: Sent[] = [];
/** Of what GET would answer. */
let statusOfRoom = 200;
let headersOfRoom: Record<string, string> = {};
let askedForRoom = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.999);
  sent = [];
  statusOfRoom = 200;
  headersOfRoom = {};
  askedForRoom = 0;
  FakeEventSource.all.length = 0;
  vi.stubGlobal('EventSource', FakeEventSource);
  vi.stubGlobal('fetch', (_url: string, init?: RequestInit) => {
    if (init?.method === 'HEAD') {
      askedForRoom += 1;
      return statusOfRoom === 0
        ? Promise.reject(new TypeError('failed'))
        : Promise.resolve(new Response(null, { status: statusOfRoom, headers: headersOfRoom }));
    }
    return new Promise<Response>((resolve, reject) => {
      sent.push({
        message: JSON.parse(init!.body as string) as LectureMessage,
        init: init!,
        // No answer at all is the status 0.
        answer: async (status) => {
          if (status === 0) reject(new TypeError('failed'));
          else resolve({ status } as Response);
          await vi.advanceTimersByTimeAsync(0);
        },
      });
    });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(key: string | null = 'the-key', reopen?: () => Promise<boolean>) {
  const received: LectureMessage[] = [];
  const statuses: ChannelStatus[] = [];
  const onGone = vi.fn<(status: 410 | 403) => void>();
  const refused: LectureMessage[] = [];
  const channel = serverChannel({
    code: 'ABC234',
    key,
    onGone,
    onRefused: (message) => refused.push(message),
    onStatus: (status) => statuses.push(status),
    ...(reopen && { reopen }),
  })((message) => received.push(message));
  return {
    ...channel,
    received,
    statuses,
    refused,
    onGone,
    source: () => FakeEventSource.all.at(-1)!,
  };
}

const messages = () => sent.map(({ message }) => message);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('what arrives', () => {
  it('is a message of the stream, and nothing else that may come over it', () => {
    const channel = open();
    expect(channel.source().url).toBe(`${ROOM}?key=the-key`);
    channel.source().arrive(JSON.stringify(state(2)));
    channel.source().arrive('{');
    channel.source().arrive('{"kind":"other"}');
    expect(channel.received).toEqual([state(2)]);
    expect(open(null).source().url).toBe(ROOM);
  });

  it('is the last state again for one who joins while the stream is open', () => {
    const channel = open();
    channel.send({ kind: 'join' });
    expect(channel.received).toEqual([]);
    channel.source().arrive(JSON.stringify(state(2)));
    channel.send({ kind: 'join' });
    expect(channel.received).toEqual([state(2), state(2)]);
    channel.source().arrive(JSON.stringify({ kind: 'leave' }));
    channel.send({ kind: 'join' });
    expect(channel.received).toHaveLength(3);
    expect(sent).toEqual([]);
  });
});

describe('what is sent', () => {
  it('goes one after the other, with the key, and a later state in place of a waiting one', async () => {
    const channel = open();
    for (const message of [state(1), state(2), state(3)]) channel.send(message);
    expect(messages()).toEqual([state(1)]);
    expect(sent[0]!.init.headers).toMatchObject({ authorization: 'Bearer the-key' });
    await sent[0]!.answer(204);
    expect(messages()).toEqual([state(1), state(3)]);
    await sent[1]!.answer(204);
    expect(sent).toHaveLength(2);
  });

  it('leaves out no command', async () => {
    const channel = open();
    for (let press = 0; press < 3; press += 1) channel.send(next);
    for (let index = 0; index < 3; index += 1) await sent[index]!.answer(204);
    expect(messages()).toEqual([next, next, next]);
  });

  it.each([0, 429, 503])(
    'is sent again after an answer of %i if it is the state, and else given up',
    async (status) => {
      const channel = open();
      channel.send(next);
      channel.send(state(1));
      channel.send(next);
      await sent[0]!.answer(status);
      expect(sent).toHaveLength(1);
      await wait(1000);
      expect(messages()).toEqual([next, state(1)]);
      await sent[1]!.answer(status);
      await wait(1000);
      await sent[2]!.answer(204);
      await wait(5000);
      expect(messages()).toEqual([next, state(1), state(1)]);
    },
  );

  it('is the last sheet of ink, and every stroke of the speaker', async () => {
    const channel = open();
    const ink = (sheet: string): LectureMessage => ({ kind: 'ink', sheet, strokes: [] });
    const draw: LectureMessage = { kind: 'draw', change: { kind: 'undo' } };
    channel.send(ink('1'));
    await wait(0);
    for (const message of [ink('2'), draw, draw, ink('3')]) channel.send(message);
    for (let index = 0; index < 4; index += 1) {
      await sent[index]!.answer(204);
      await wait(0);
    }
    expect(messages()).toEqual([ink('1'), ink('3'), draw, draw]);
  });

  it('is what was said to the room, until it arrives, the last answer and vote of each', async () => {
    const channel = open(null);
    const participant = '00000000-0000-4000-8000-000000000001';
    const answer = (year: number, pollId = 'one'): LectureMessage => ({
      kind: 'answer',
      participant,
      pollId,
      answer: { kind: 'year', year },
    });
    const vote = (question: string, isFor = true): LectureMessage => ({
      kind: 'vote',
      participant,
      question,
      isFor,
    });
    channel.send(answer(1990));
    await wait(0);
    for (const message of [answer(1991), answer(1992), answer(2000, 'two')]) channel.send(message);
    for (const message of [vote('q'), vote('q', false), vote('r')]) channel.send(message);
    await sent[0]!.answer(0);
    await wait(1000);
    for (let index = 1; index < 6; index += 1) {
      await sent[index]!.answer(204);
      await wait(0);
    }
    expect(messages().slice(1)).toEqual([
      answer(1990),
      answer(1992),
      answer(2000, 'two'),
      vote('q', false),
      vote('r'),
    ]);
  });

  it('is not sent again when the server refuses it', async () => {
    const channel = open();
    channel.send(state(1));
    await sent[0]!.answer(403);
    await wait(5000);
    expect(sent).toHaveLength(1);
  });

  it('is said not to be taken where the room refuses what was said to it', async () => {
    const channel = open(null);
    for (const [index, status] of [204, 409, 400].entries()) {
      channel.send(votes(String(index)));
      await sent[index]!.answer(status);
    }
    channel.send(next);
    await sent[3]!.answer(403);
    expect(channel.refused).toEqual([votes('1'), votes('2')]);
    await wait(5000);
    expect(sent).toHaveLength(4);
  });

  it('waits with what was said to the room until that is open again', async () => {
    const channel = open(null);
    channel.source().break();
    channel.send(votes('q'));
    await sent[0]!.answer(404);
    await wait(10_000);
    expect(sent).toHaveLength(1);
    channel.source().begin();
    await wait(0);
    expect(messages()).toEqual([votes('q'), votes('q')]);
    await sent[1]!.answer(404);
    await wait(1000);
    await sent[2]!.answer(204);
    await wait(5000);
    expect(sent).toHaveLength(3);
    expect(channel.refused).toEqual([]);
  });

  it('is a pointer no more often than an eye needs', async () => {
    const channel = open();
    for (const x of [0.1, 0.2, 0.3]) channel.send(pointer(x));
    await sent[0]!.answer(204);
    expect(messages()).toEqual([pointer(0.1)]);
    await wait(70);
    expect(messages()).toEqual([pointer(0.1), pointer(0.3)]);
  });

  it('is the laser of a speaker no more often than a room takes it', async () => {
    const channel = open();
    const point = (longitude: number): LectureMessage => ({
      kind: 'point',
      at: { longitude, latitude: 0, on: 'map' },
    });
    for (const longitude of [1, 2, 3]) channel.send(point(longitude));
    await sent[0]!.answer(204);
    await wait(1000 / ROOM_LIMITS.speakerMessages.perSecond);
    expect(messages()).toEqual([point(1)]);
    await wait(50);
    expect(messages()).toEqual([point(1), point(3)]);
  });

  it('is at once that the screen leaves, in a way that outlives the page', () => {
    const channel = open();
    channel.send(state(1));
    channel.send({ kind: 'leave' });
    expect(messages()).toEqual([state(1), { kind: 'leave' }]);
    expect(sent[1]!.init.keepalive).toBe(true);
  });

  it('is nothing more once the channel is closed', async () => {
    const channel = open();
    channel.send(state(1));
    channel.send(next);
    channel.close();
    await sent[0]!.answer(204);
    await wait(5000);
    expect(sent).toHaveLength(1);
    expect(channel.source().readyState).toBe(FakeEventSource.CLOSED);
  });
});

describe('a stream that breaks', () => {
  it.each([0, FakeEventSource.CLOSED])('is opened anew, in state %i too', async (readyState) => {
    const channel = open();
    channel.source().begin();
    channel.source().break(readyState);
    expect(channel.statuses).toEqual(['open', 'interrupted']);
    await wait(998);
    expect(FakeEventSource.all).toHaveLength(1);
    await wait(2);
    expect(FakeEventSource.all).toHaveLength(2);
    channel.source().begin();
    channel.source().arrive(JSON.stringify(state(4)));
    expect(channel.received).toEqual([state(4)]);
    expect(channel.statuses.at(-1)).toBe('open');
  });

  it('is asked for at longer and longer intervals, of which no two followers have the same', async () => {
    const channel = open();
    statusOfRoom = 0;
    channel.source().break();
    const askedAfter = async (ms: number) => {
      await wait(ms);
      return askedForRoom;
    };
    expect(await askedAfter(1000)).toBe(1);
    expect(await askedAfter(1500)).toBe(1);
    expect(await askedAfter(500)).toBe(2);
    expect(await askedAfter(4000)).toBe(3);
    expect(await askedAfter(60_000)).toBe(9);
    vi.spyOn(Math, 'random').mockReturnValue(0);
    await wait(10_000);
    askedForRoom = 0;
    expect(await askedAfter(60_000)).toBe(20);
  });

  it('is noticed by its silence', async () => {
    const channel = open();
    channel.source().begin();
    for (let sign = 0; sign < 10; sign += 1) {
      await wait(15_000);
      channel.source().arrive('{}', 'alive');
    }
    expect(FakeEventSource.all).toHaveLength(1);
    await wait(36_000);
    expect(FakeEventSource.all).toHaveLength(2);
    expect(FakeEventSource.all[0]!.readyState).toBe(FakeEventSource.CLOSED);
  });

  it('is waited for while the server has no such room, and never taken for the end', async () => {
    const channel = open(null);
    statusOfRoom = 404;
    channel.source().break();
    await wait(600_000);
    expect(channel.onGone).not.toHaveBeenCalled();
    expect(channel.statuses.at(-1)).toBe('not-open');
    statusOfRoom = 200;
    await wait(10_000);
    expect(FakeEventSource.all).toHaveLength(2);
  });

  it('has no state from before: the screen may not be back', async () => {
    const channel = open();
    channel.source().arrive(JSON.stringify(state(2)));
    channel.source().break();
    await wait(1000);
    channel.source().begin();
    channel.send({ kind: 'join' });
    expect(channel.received).toEqual([state(2)]);
  });

  it('is opened anew at once by the screen, which opens its room again', async () => {
    const reopen = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(false);
    const channel = open('the-key', reopen);
    statusOfRoom = 404;
    channel.source().break();
    await wait(1000);
    expect(FakeEventSource.all).toHaveLength(1);
    reopen.mockResolvedValue(true);
    await wait(2000);
    expect(FakeEventSource.all).toHaveLength(2);
    expect(reopen).toHaveBeenCalledTimes(2);
  });

  it.each([410, 403] as const)('is the end when the room answers %i', async (status) => {
    const channel = open();
    statusOfRoom = status;
    channel.source().break();
    await wait(60_000);
    expect(channel.onGone).toHaveBeenCalledExactlyOnceWith(status);
    expect(FakeEventSource.all).toHaveLength(1);
  });

  it('is the end when the room said so before', async () => {
    const channel = open();
    channel.source().arrive(JSON.stringify({ kind: 'end' }));
    await wait(60_000);
    expect(channel.onGone).toHaveBeenCalledExactlyOnceWith(410);
    expect(askedForRoom).toBe(0);
  });

  it.each([429, 503])('is asked for when the server says, after %i', async (status) => {
    const channel = open();
    statusOfRoom = status;
    headersOfRoom = { 'retry-after': '30' };
    channel.source().break();
    await wait(1000);
    expect(channel.statuses.at(-1)).toBe('crowded');
    await wait(29_000);
    expect(askedForRoom).toBe(1);
    await wait(1000);
    expect(askedForRoom).toBe(2);
  });

  it('is not opened anew by one who has closed the channel', async () => {
    const channel = open();
    channel.source().break();
    channel.close();
    await wait(60_000);
    expect(FakeEventSource.all).toHaveLength(1);
    expect(channel.onGone).not.toHaveBeenCalled();
  });
});
