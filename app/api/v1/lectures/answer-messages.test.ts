import type { Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { lectureAt } from '@/lib/lecture/lecture-state';
import { createOuterServer } from '@/lib/server/outer-server';
import { beginShutdown } from '@/lib/server/shutdown';
import { listenOnLoopback } from '@/lib/server/testing/listen-on-loopback';
import { answerMessages, asksForMessages } from './answer-messages';
import { lectureRooms } from './rooms';

const HERE = '127.0.0.1';

let server: Server;
let url: string;
beforeAll(async () => {
  server = createOuterServer(
    (request, response) => asksForMessages(request) && answerMessages(request, response),
    (_, response) => response.writeHead(404).end('Next'),
  );
  url = await listenOnLoopback(server);
});
afterAll(() => server.close());
beforeEach(() => {
  globalThis.thirdNeighborLectures = undefined;
});
afterEach(() => {
  globalThis.thirdNeighborShutdown = undefined;
});

async function opened() {
  const answer = await lectureRooms().open({ reference: 'rajin-corridor', tour: null }, HERE);
  if (!answer.ok) throw new Error(answer.why);
  return answer.value;
}

/** Follows until it is left; `text` is what has come so far. */
async function follow(code: string, key?: string) {
  const leaving = new AbortController();
  const query = key === undefined ? '' : `?key=${encodeURIComponent(key)}`;
  const answer = await fetch(`${url}/api/v1/lectures/${code}/messages${query}`, {
    signal: leaving.signal,
  });
  const heard = { text: '', hasEnded: false };
  void (async () => {
    const decoder = new TextDecoder();
    for await (const part of answer.body!) heard.text += decoder.decode(part);
    heard.hasEnded = true;
  })().catch(() => undefined);
  return { answer, heard, leave: () => leaving.abort() };
}

const followersAt = (heard: { readonly text: string }) =>
  [...heard.text.matchAll(/"followers","count":(\d+)/g)].at(-1)?.[1];

it('sends the messages of a lecture as long as one follows', async () => {
  const { code, presenterKey, speakerKey } = await opened();
  const speaker = await follow(code, speakerKey);
  const phone = await follow(code.toLowerCase());
  expect(phone.answer.status).toBe(200);
  expect(Object.fromEntries(phone.answer.headers)).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store, no-transform',
    'x-content-type-options': 'nosniff',
  });
  const state = { kind: 'state' as const, state: lectureAt(4, 0) };
  lectureRooms().send(code, { key: presenterKey, client: HERE }, state);
  await vi.waitFor(() => expect(phone.heard.text).toContain(`data: ${JSON.stringify(state)}\n\n`));
  await vi.waitFor(() => expect(followersAt(speaker.heard)).toBe('1'));
  phone.leave();
  await vi.waitFor(() => expect(followersAt(speaker.heard)).toBe('0'));
  lectureRooms().close(code, { key: presenterKey, client: HERE });
  await vi.waitFor(() => expect(speaker.heard.hasEnded).toBe(true));
  expect(speaker.heard.text).toMatch(/data: \{"kind":"end"\}\n\n$/);
});

it('leaves to the route what is refused', async () => {
  const { code } = await opened();
  for (const [room, key] of [
    ['QQQQQQ', undefined],
    ['nonsense', undefined],
    [code, 'wrong'],
  ] as const) {
    const { answer, leave } = await follow(room, key);
    expect(answer.status).toBe(404);
    leave();
  }
});

it('ends with the server', async () => {
  const { code } = await opened();
  const phone = await follow(code);
  beginShutdown();
  await vi.waitFor(() => expect(phone.heard.hasEnded).toBe(true));
});
