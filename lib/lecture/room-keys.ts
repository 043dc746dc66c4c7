import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** The keys of a room, and what the key of the presenter says of it. */
export interface RoomKeys {
  readonly presenterKey: string;
  readonly speakerKey: string;
  /** Milliseconds of the epoch after which the room is gone. */
  readonly endsAt: number;
}

const PRESENTER_KEY = /^(?<salt>[\w-]{12})\.(?<end>[0-9a-z]{1,11})\.[\w-]{22}$/;

/**
 * Issues keys that it recognises by its secret alone. A server that was started again knows no room,
 * but it still knows who had one: nobody else has a key for that code.
 */
export class RoomKeyIssuer {
  readonly #secret: string | Buffer;

  constructor(secret: string | Buffer) {
    this.#secret = secret;
  }

  issue(code: string, endsAt: number): RoomKeys {
    return this.#keysOf(code, randomBytes(9).toString('base64url'), endsAt);
  }

  /** @returns null for what is no presenter's key of a room with this code. */
  recognise(code: string, presenterKey: string): RoomKeys | null {
    const { salt, end } = PRESENTER_KEY.exec(presenterKey)?.groups ?? {};
    if (salt === undefined || end === undefined) return null;
    const keys = this.#keysOf(code, salt, parseInt(end, 36));
    return isSameKey(keys.presenterKey, presenterKey) ? keys : null;
  }

  #keysOf(code: string, salt: string, endsAt: number): RoomKeys {
    const end = endsAt.toString(36);
    const signature = createHmac('sha256', this.#secret)
      .update(['presenter', code, salt, end].join(' '))
      .digest()
      .subarray(0, 16)
      .toString('base64url');
    return keysWith([salt, end, signature].join('.'), endsAt);
  }
}

/** The keys of a room whose presenter's key is known to be right, by its hash, and not by the secret. */
export function keysOfPresenter(presenterKey: string): RoomKeys {
  const { end = '' } = PRESENTER_KEY.exec(presenterKey)?.groups ?? {};
  return keysWith(presenterKey, parseInt(end, 36));
}

/** Who presents may speak; the key of the speaker says nothing of the other one. */
const keysWith = (presenterKey: string, endsAt: number): RoomKeys => ({
  presenterKey,
  speakerKey: digest(`speaker ${presenterKey}`).subarray(0, 16).toString('base64url'),
  endsAt,
});

/** What a store may know of a key: it opens nothing. */
export const hashOfKey = (key: string): string => digest(key).toString('hex');

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Takes as long for a key that is nearly right. */
export function isSameKey(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
