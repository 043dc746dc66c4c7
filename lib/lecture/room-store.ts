import { z } from 'zod';
import { lectureMessageSchema } from './lecture-message';
import type { LectureState } from './lecture-state';
import type { SharedTour } from './shared-tour';
import { stampedFactSchema, type StampedFact } from './talk-fact';

/** A room as every process of the atlas may know it. Its keys are known by their hashes alone. */
export interface StoredRoom {
  readonly code: string;
  readonly reference: string;
  readonly tour: SharedTour | null;
  readonly presenterHash: string;
  readonly speakerHash: string;
  /** Milliseconds of the epoch. */
  readonly endsAt: number;
}

/** Of two lectures that have had one code, this one. */
export type RoomIdentity = Pick<StoredRoom, 'code' | 'presenterHash'>;

export interface KeptRoom extends StoredRoom {
  /** What its screen sent last; null where that has left. */
  readonly state: LectureState | null;
  readonly facts: readonly StampedFact[];
  /** How long no process has had its screen, in milliseconds. */
  readonly absenceMs: number;
  /** Closed by its presenter; nothing else of it is kept. */
  readonly isOver: boolean;
}

/** What outlives a process. Whatever fails rejects; a room goes on without. */
export interface RoomStore {
  /** False when another lecture has that code; true for the same one, which then stays as it is. */
  readonly add: (room: StoredRoom) => Promise<boolean>;
  readonly load: (code: string) => Promise<KeptRoom | null>;
  /** False when the room is not there. */
  readonly saveFacts: (room: RoomIdentity, facts: readonly StampedFact[]) => Promise<boolean>;
  readonly saveState: (room: RoomIdentity, state: LectureState | null) => Promise<boolean>;
  /** That this process has a screen of these rooms now. */
  readonly noteScreens: (codes: readonly string[]) => Promise<void>;
  /** Drops what was said in it, and remembers that the lecture is over. */
  readonly end: (code: string) => Promise<void>;
  /** Drops rooms whose time is over, and those that nobody came back to. */
  readonly sweep: () => Promise<void>;
}

/** What processes tell each other of a room. */
export const roomNewsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('message'), message: lectureMessageSchema }),
  z.strictObject({ kind: z.literal('facts'), facts: z.array(stampedFactSchema) }),
  z.strictObject({
    kind: z.literal('presence'),
    screens: z.number().int().nonnegative(),
    followers: z.number().int().nonnegative(),
    /** Of a process that does not know the others yet: each answers with its own. */
    isNew: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('end') }),
]);
export type RoomNews = z.infer<typeof roomNewsSchema>;

interface BusListener {
  /** @param from names the process that says so. */
  readonly onNews: (code: string, news: RoomNews, from: string) => void;
  /** News may have been lost before. */
  readonly onConnect: () => void;
}

export interface RoomBus {
  readonly publish: (code: string, news: RoomNews) => Promise<void>;
  /** Gives the news of all other processes. @returns how to stop. */
  readonly subscribe: (listener: BusListener) => () => void;
}

/** What the processes of one atlas share; without it a room lives in one process. */
export interface SharedRooms {
  readonly store: RoomStore;
  readonly bus: RoomBus;
}
