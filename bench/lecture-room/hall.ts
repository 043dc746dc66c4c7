import { Agent, request, type ClientRequest } from 'node:http';

/** Requests of a phone that sends now and then; a stream has a connection of its own. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** @returns the status of the answer. */
export function post(url: string, body: unknown, key?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(url, {
      agent,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
    });
    asking.on('error', reject);
    asking.on('response', (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    asking.end(JSON.stringify(body));
  });
}

/** One device that listens, and does the least with what it hears, so that the server is measured. */
class Listener {
  /** When each text that was waited for came, by its number. */
  readonly heardAt = new Map<number, number>();
  #asking: ClientRequest | undefined;

  constructor(readonly onText: (text: string, at: number, listener: Listener) => void) {}

  /** Settles when the stream is open. */
  listen(url: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const asking = request(url, { agent: false });
      this.#asking = asking;
      asking.on('error', reject);
      asking.on('response', (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`${url}: ${answer.statusCode}`));
        answer.setEncoding('utf8');
        answer.on('data', (text: string) => this.onText(text, performance.now(), this));
        answer.on('error', () => undefined);
        resolve();
      });
      asking.end();
    });
  }

  leave(): void {
    this.#asking?.destroy();
  }
}

const REVISION = /"revision":(?<revision>\d+)/g;

/** Many listeners of one address, and when each has heard of each revision of the state. */
export class Hall {
  readonly #listeners: readonly Listener[];
  /** How many have heard a text that was waited for. */
  #expected: { readonly text: string; readonly heard: Map<Listener, number> } | undefined;

  constructor(size: number) {
    this.#listeners = Array.from(
      { length: size },
      () =>
        new Listener((text, at, listener) => {
          for (const { groups } of text.matchAll(REVISION)) {
            listener.heardAt.set(Number(groups!['revision']), at);
          }
          if (this.#expected && text.includes(this.#expected.text)) {
            this.#expected.heard.set(listener, at);
          }
        }),
    );
  }

  async listen(url: string): Promise<void> {
    for (let first = 0; first < this.#listeners.length; first += 50) {
      const some = this.#listeners.slice(first, first + 50);
      await Promise.all(some.map((listener) => listener.listen(url)));
    }
  }

  hasHeard(revision: number): boolean {
    return this.#listeners.every(({ heardAt }) => heardAt.has(revision));
  }

  /** Milliseconds after `sentAt` until each listener heard of it. */
  lags(revision: number, sentAt: number): readonly number[] {
    return this.#listeners.flatMap(({ heardAt }) => {
      const at = heardAt.get(revision);
      return at === undefined ? [] : [at - sentAt];
    });
  }

  /** From now on, waits for a text. @returns the times at which listeners have had it so far */
  expect(text: string): () => readonly number[] {
    const heard = new Map<Listener, number>();
    this.#expected = { text, heard };
    return () => [...heard.values()];
  }

  get size(): number {
    return this.#listeners.length;
  }

  leave(): void {
    for (const listener of this.#listeners) listener.leave();
  }
}
