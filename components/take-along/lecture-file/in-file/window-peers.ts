import { z } from 'zod';

/** What goes from window to window: a message of a channel, or that a window is there. */
const letterSchema = z.strictObject({
  of: z.literal('third-neighbor:lecture-file'),
  channel: z.string().nullable(),
  message: z.unknown(),
});

type Peer = Pick<Window, 'postMessage'>;

/** What a window knows of itself. */
export interface OwnWindow {
  readonly opener: Peer | null;
  /** Whether a window was opened from this one; also from before this one was loaded again. */
  readonly hasOpened: (other: Peer) => boolean;
  /** Of its page; null for a file, which has none that could be named. */
  readonly origin: string | null;
}

/** A letter as it arrives. */
export type ArrivedLetter = Pick<MessageEvent, 'data' | 'origin'> & {
  readonly source: Peer | null;
};

/** No page of the web is a file, though it may have opened one, or stand where one was. */
const WEB = /^https?:/;
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
  readonly #own: OwnWindow;

  constructor(own: OwnWindow) {
    this.#own = own;
    if (own.opener !== null) this.#peers.add(own.opener);
  }

  listen(channel: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  send(channel: string, message: unknown): void {
    for (const peer of this.#peers) this.#post(peer, letter(channel, message));
  }

  /** Says to the window that opened this one that it is there. */
  sayHere(): void {
    if (this.#own.opener !== null) this.#post(this.#own.opener, letter(null, null));
  }

  /** Hears only the windows of this lecture: whoever is heard may command it. */
  receive({ data, origin, source }: ArrivedLetter): void {
    const read = letterSchema.safeParse(data);
    if (!read.success || source === null || !this.#isOurs(source, origin)) return;
    const isNew = !this.#peers.has(source);
    this.#peers.add(source);
    const { channel, message } = read.data;
    if (channel !== null) this.#tell(channel, message);
    // One that was here before this window was loaded again has asked long ago.
    else if (isNew) for (const name of this.#listeners.keys()) this.#tell(name, JOIN);
  }

  #isOurs(source: Peer, origin: string): boolean {
    const { opener, hasOpened, origin: own } = this.#own;
    const isOfPage = own === null ? !WEB.test(origin) : origin === own;
    return isOfPage && (source === opener || hasOpened(source));
  }

  #post(peer: Peer, message: unknown): void {
    peer.postMessage(message, this.#own.origin ?? '*');
  }

  #tell(channel: string, message: unknown): void {
    for (const listener of this.#listeners.get(channel) ?? []) listener(message);
  }
}

let peers: WindowPeers | undefined;

/** Of this window. */
export function windowPeers(): WindowPeers {
  if (peers) return peers;
  const own = new WindowPeers({
    opener: window.opener as Window | null,
    // Browsers let every window read it, also of strangers.
    hasOpened: (other) => (other as Window).opener === window,
    origin: WEB.test(window.location.href) ? window.location.origin : null,
  });
  peers = own;
  window.addEventListener('message', ({ data, origin, source }) =>
    own.receive({ data, origin, source: source as Window | null }),
  );
  own.sayHere();
  setInterval(() => own.sayHere(), HERE_EVERY_MS);
  return own;
}
