import { z } from 'zod';

/** What goes from window to window: a message of a channel, or that a window is there. */
const letterSchema = z.strictObject({
  of: z.literal('third-neighbor:lecture-file'),
  channel: z.string().nullable(),
  message: z.unknown(),
});

type Peer = Pick<Window, 'postMessage'>;
type Listener = (message: unknown) => void;

/** A window that was reloaded knows nobody until it hears of them again. */
const HERE_EVERY_MS = 1000;

const letter = (channel: string | null, message: unknown) => ({
  of: 'third-neighbor:lecture-file' as const,
  channel,
  message,
});

/** What a screen asks of whoever is new, so that each is told how the lecture stands. */
const JOIN = { kind: 'join' };

/** The windows that were opened from this one, and the one that opened it. */
export class WindowPeers {
  readonly #peers = new Set<Peer>();
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #opener: Peer | null;

  constructor(opener: Peer | null) {
    this.#opener = opener;
    if (opener !== null) this.#peers.add(opener);
  }

  listen(channel: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  send(channel: string, message: unknown): void {
    // A file has no origin that could be named. Only windows of this file are known here.
    for (const peer of this.#peers) peer.postMessage(letter(channel, message), '*');
  }

  /** Says to the window that opened this one that it is there. */
  sayHere(): void {
    this.#opener?.postMessage(letter(null, null), '*');
  }

  receive(data: unknown, source: Peer | null): void {
    const read = letterSchema.safeParse(data);
    if (!read.success || source === null) return;
    const isNew = !this.#peers.has(source);
    this.#peers.add(source);
    const { channel, message } = read.data;
    if (channel !== null) this.#tell(channel, message);
    // One that was here before this window was loaded again has asked long ago.
    else if (isNew) for (const name of this.#listeners.keys()) this.#tell(name, JOIN);
  }

  #tell(channel: string, message: unknown): void {
    for (const listener of this.#listeners.get(channel) ?? []) listener(message);
  }
}

let peers: WindowPeers | undefined;

/** Of this window. */
export function windowPeers(): WindowPeers {
  if (peers) return peers;
  const own = new WindowPeers(window.opener as Window | null);
  peers = own;
  window.addEventListener('message', ({ data, source }) =>
    own.receive(data, source as Window | null),
  );
  own.sayHere();
  setInterval(() => own.sayHere(), HERE_EVERY_MS);
  return own;
}
