import type { TalkRefusal } from './room-talk';

export type RoomRefusal =
  | TalkRefusal
  | 'no-such-room'
  | 'ended'
  | 'in-use'
  | 'not-allowed'
  | 'too-many-rooms'
  | 'too-many-rooms-of-client'
  | 'too-many-listeners'
  | 'too-many-messages'
  | 'too-many-wrong-codes';

export interface RefusedByRoom {
  readonly ok: false;
  readonly why: RoomRefusal;
  /** Seconds after which it may succeed; undefined when waiting does not help. */
  readonly retryAfter: number | undefined;
}

export type RoomAnswer<Value> = { readonly ok: true; readonly value: Value } | RefusedByRoom;

export const granted = <Value>(value: Value): RoomAnswer<Value> => ({ ok: true, value });

export const refused = (why: RoomRefusal, retryAfter?: number): RefusedByRoom => ({
  ok: false,
  why,
  retryAfter,
});
