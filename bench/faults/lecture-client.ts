import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { waitBefore } from '../../components/lecture/channel/wait-before';
import { readMessage, type LectureMessage } from '../../lib/lecture/lecture-message';
import { openedRoomSchema, type OpenedRoom } from '../../lib/lecture/lecture-room';
import { lectureAt } from '../../lib/lecture/lecture-state';

interface Asked {
  readonly method?: string;
  readonly key?: string;
  /** The address that the proxy in front of the server would name. */
  readonly client?: string;
  readonly body?: unknown;
}

const headersOf = ({ key, client = '192.0.2.1', body }: Asked) => ({
  'x-forwarded-for': client,
  ...(key !== undefined && { authorization: `Bearer ${key}` }),
  ...(body !== undefined && { 'content-type': 'application/json' }),
});

export async function ask(url: string, asked: Asked = {}): Promise<Response> {
  const { method = 'GET', body } = asked;
  return fetch(url, {
    method,
    headers: headersOf(asked),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

export const NEW_ROOM = { reference: 'rajin-corridor', tour: null };

export async function openRoom(server: string, client?: string): Promise<OpenedRoom> {
  const answer = await ask(`${server}/api/v1/lectures`, {
    method: 'POST',
    body: NEW_ROOM,
    ...(client && { client }),
  });
  return openedRoomSchema.parse(await answer.json());
}

export const state = (step: number): LectureMessage => ({
  kind: 'state',
  state: { ...lectureAt(step, 0), revision: step },
});

/** Sends as the presenter. @returns the status of the answer. */
export async function send(server: string, { code, presenterKey }: OpenedRoom, body: unknown) {
  const url = `${server}/api/v1/lectures/${code}/messages`;
  return (await ask(url, { method: 'POST', key: presenterKey, body })).status;
}

/** One device that follows, with a connection of its own; it comes back as our pages do. */
export class Follower {
  readonly received: LectureMessage[] = [];
  /** How many streams it has had. */
  streams = 0;
  /** The status of the last answer; 0 for none. */
  status = 0;
  isOpen = false;
  readonly #url: string;
  readonly #asked: Asked;
  readonly #longestMs: number | null;
  #attempts = 0;
  #request: ClientRequest | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param longestMs between two attempts to come back; null for one that stays away. */
  constructor(server: string, code: string, asked: Asked = {}, longestMs: number | null = null) {
    this.#url = `${server}/api/v1/lectures/${code}/messages`;
    this.#asked = asked;
    this.#longestMs = longestMs;
  }

  /** Settles with the first answer, or its absence. */
  async listen(): Promise<this> {
    const asking = request(this.#url, { headers: headersOf(this.#asked), agent: false });
    this.#request = asking;
    await new Promise<void>((resolve) => {
      asking.once('response', (response) => {
        this.#read(response);
        resolve();
      });
      asking.once('error', () => {
        if (!this.isOpen) this.#again();
        resolve();
      });
      asking.end();
    });
    return this;
  }

  /** Takes nothing more from its connection, and keeps it. */
  standStill(): void {
    this.#request?.socket?.pause();
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.isOpen = false;
    const leaving = this.#request;
    this.#request = undefined;
    leaving?.destroy();
  }

  #read(response: IncomingMessage): void {
    this.status = response.statusCode ?? 0;
    this.isOpen = this.status === 200;
    if (this.isOpen) {
      this.streams += 1;
      this.#attempts = 0;
    }
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (part: string) => {
      const events = (text + part).split('\n\n');
      text = events.pop()!;
      for (const event of events) {
        const [, data] = /^data: (.+)$/m.exec(event) ?? [];
        const message = data === undefined ? null : readMessage(JSON.parse(data));
        if (message) this.received.push(message);
      }
    });
    response.once('close', () => this.#again());
    response.on('error', () => undefined);
  }

  #again(): void {
    this.isOpen = false;
    if (this.#request === undefined || this.#longestMs === null) return;
    const wait = waitBefore(this.#attempts, this.#longestMs, Math.random());
    this.#attempts += 1;
    this.#timer = setTimeout(() => void this.listen(), wait);
  }
}

/** Asks until it is so; false when it never was. */
export async function eventually(isSo: () => boolean, longestMs = 60_000): Promise<boolean> {
  const end = performance.now() + longestMs;
  while (!isSo() && performance.now() < end) {
    await pause(50);
  }
  return isSo();
}
