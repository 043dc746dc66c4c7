import { randomBytes, randomInt } from 'node:crypto';
import { LectureRooms, type RoomRefusal } from '@/lib/lecture/lecture-rooms';
import { newRoomCode, readRoomCode } from '@/lib/lecture/room-code';
import { notFound, refuse } from '../api-route';

declare global {
  var thirdNeighborLectures: LectureRooms | undefined;
}

/** One for the process: on `globalThis`, because each route is bundled with modules of its own. */
export const lectureRooms = (): LectureRooms =>
  (globalThis.thirdNeighborLectures ??= new LectureRooms({
    now: Date.now,
    newCode: () => newRoomCode((limit) => randomInt(limit)),
    newKey: () => randomBytes(16).toString('base64url'),
  }));

const NO_SUCH_ROOM =
  'No lecture has that code. It may have ended, or the server was started again.';

export async function codeIn(params: Promise<{ readonly code: string }>): Promise<string> {
  return readRoomCode((await params).code) ?? notFound(NO_SUCH_ROOM);
}

/** A refusal as an HTTP problem. */
export function unless<Value>(
  answer:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly why: RoomRefusal },
): Value {
  if (answer.ok) return answer.value;
  switch (answer.why) {
    case 'no-such-room':
      return notFound(NO_SUCH_ROOM);
    case 'not-allowed':
      return refuse(403, 'Not allowed', 'The key of this link does not allow that.');
    case 'too-many-rooms':
      return refuse(503, 'Too many lectures', 'No further lecture can be opened to others now.');
    case 'too-many-listeners':
      return refuse(503, 'Too many followers', 'As many as can already follow this lecture.');
    case 'too-many-messages':
      return refuse(429, 'Too many messages', 'Wait a second before the next message.');
  }
}
