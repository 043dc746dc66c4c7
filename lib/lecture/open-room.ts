import { LRUCache } from 'lru-cache';
import type { NewRoom, RoomRole } from './lecture-room';
import { RoomChannel } from './room-channel';
import { hashOfKey, isSameKey, type RoomKeys } from './room-keys';
import { ROOM_LIMITS } from './room-limits';
import { RoomReplica } from './room-replica';
import type { SharedRooms, StoredRoom } from './room-store';

/** A room in this process. */
export interface OpenRoom extends StoredRoom {
  /** When it is over, by the clock that never goes back. */
  readonly endsAtNow: number;
  /** Which client opened it here, as far as the server can tell clients apart. */
  readonly host: string | null;
  /** Clients that know the code, so that they are guessing nothing. */
  readonly insiders: LRUCache<string, true>;
  readonly channel: RoomChannel;
  /** Null where the room lives in this process alone. */
  readonly replica: RoomReplica | null;
}

interface OpenRoomOptions {
  readonly now: () => number;
  readonly today: () => number;
  readonly shared?: SharedRooms;
}

export function roomOfProcess(
  stored: StoredRoom,
  host: string | null,
  { now, today, shared }: OpenRoomOptions,
): OpenRoom {
  const channel = new RoomChannel({ now, today });
  const replica = shared ? new RoomReplica({ room: stored, channel, shared, now }) : null;
  channel.outlet = replica;
  return {
    ...stored,
    endsAtNow: now() + stored.endsAt - today(),
    host,
    insiders: new LRUCache<string, true>({ max: ROOM_LIMITS.audience }),
    channel,
    replica,
  };
}

export const storedRoom = (
  code: string,
  { presenterKey, speakerKey, endsAt }: RoomKeys,
  { reference, tour }: NewRoom,
): StoredRoom => ({
  code,
  reference,
  tour,
  presenterHash: hashOfKey(presenterKey),
  speakerHash: hashOfKey(speakerKey),
  endsAt,
});

/** Null for a key that is none of the room's. */
export function roleOf(
  { presenterHash, speakerHash }: Pick<StoredRoom, 'presenterHash' | 'speakerHash'>,
  key: string | null,
): RoomRole | null {
  if (key === null) return 'audience';
  const hash = hashOfKey(key);
  if (isSameKey(hash, presenterHash)) return 'presenter';
  return isSameKey(hash, speakerHash) ? 'speaker' : null;
}
