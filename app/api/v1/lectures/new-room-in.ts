import { findTour } from '@/lib/db/queries/find-tours';
import { routing } from '@/lib/i18n/routing';
import { newRoomSchema, type NewRoom } from '@/lib/lecture/lecture-room';
import { LARGEST_ROOM_BYTES } from '@/lib/lecture/shared-tour';
import { parseTourReference } from '@/lib/tours/tour-reference';
import { parseBody, refuse } from '../api-route';

/** The room that a request asks for: of a tour that there is. */
export async function newRoomIn(request: Request): Promise<NewRoom> {
  const room = await parseBody(request, newRoomSchema, LARGEST_ROOM_BYTES);
  const reference = parseTourReference(room.reference);
  if (reference?.kind === 'shipped' && !(await findTour(reference.id, routing.defaultLocale))) {
    refuse(400, 'No such tour', `reference: there is no tour "${reference.id}".`);
  }
  return room;
}
