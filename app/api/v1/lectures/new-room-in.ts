import { findTour } from '@/lib/db/queries/find-tours';
import { routing } from '@/lib/i18n/routing';
import { newRoomSchema, type NewRoom } from '@/lib/lecture/lecture-room';
import { parseTourReference } from '@/lib/tours/tour-reference';
import { parseBody, refuse } from '../api-route';

/** A reader's own tour goes along; pictures do not. */
const MOST_BYTES = 256_000;

/** The room that a request asks for: of a tour that there is. */
export async function newRoomIn(request: Request): Promise<NewRoom> {
  const room = await parseBody(request, newRoomSchema, MOST_BYTES);
  const reference = parseTourReference(room.reference);
  if (reference?.kind === 'shipped' && !(await findTour(reference.id, routing.defaultLocale))) {
    refuse(400, 'No such tour', `reference: there is no tour "${reference.id}".`);
  }
  return room;
}
