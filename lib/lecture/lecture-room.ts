import { z } from 'zod';
import { parseTourReference } from '@/lib/tours/tour-reference';
import { sharedTourSchema } from './shared-tour';

/** What each may do: the presenter says where the lecture stands, the speaker asks it to go on. */
const ROOM_ROLES = ['presenter', 'speaker', 'audience'] as const;
export type RoomRole = (typeof ROOM_ROLES)[number];

const referenceSchema = z
  .string()
  .max(120)
  .refine((text) => parseTourReference(text) !== null, 'names no tour');

/** Body of POST /api/v1/lectures, and of PUT to open a room again. */
export const newRoomSchema = z
  .strictObject({
    reference: referenceSchema,
    /** Of a tour that the server does not have; null of one that ships with the record. */
    tour: sharedTourSchema.nullable(),
  })
  .refine(
    ({ reference, tour }) =>
      (parseTourReference(reference)?.kind === 'shipped') === (tour === null),
    {
      path: ['tour'],
      message: 'a tour of a reader comes whole, one that ships with the record not',
    },
  );
export type NewRoom = z.infer<typeof newRoomSchema>;

/** Answer to both, for the presenter's eyes. */
export const openedRoomSchema = z.object({
  code: z.string(),
  presenterKey: z.string(),
  speakerKey: z.string(),
  /** Milliseconds of the epoch after which the room is gone. */
  endsAt: z.number().int(),
  /** Where other devices may find this server, such as `http://192.168.1.20:3000`; empty when that is unknown. */
  reachableAt: z.array(z.string()),
});
export type OpenedRoom = z.infer<typeof openedRoomSchema>;

/** Body of GET /api/v1/lectures/{code}. */
export const roomSchema = z.object({
  code: z.string(),
  role: z.enum(ROOM_ROLES),
  reference: referenceSchema,
  tour: sharedTourSchema.nullable(),
});
export type Room = z.infer<typeof roomSchema>;
