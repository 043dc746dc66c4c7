import { randomInt } from 'node:crypto';
import { sharedRooms } from '@/lib/db/lectures/shared-rooms';
import { LectureRooms } from '@/lib/lecture/lecture-rooms';
import type { RoomAnswer, RoomRefusal } from '@/lib/lecture/room-answer';
import { newRoomCode, readRoomCode } from '@/lib/lecture/room-code';
import { RoomKeyIssuer } from '@/lib/lecture/room-keys';
import { lastingSecret } from '@/lib/server/lasting-secret';
import { shutdownSignal } from '@/lib/server/shutdown';
import { notFound, refuse } from '../api-route';
import { visitorOf } from './visitor-of';

declare global {
  var thirdNeighborLectures: LectureRooms | undefined;
}

const SWEEP_EVERY_MS = 30_000;

/** One for the process: on `globalThis`, because each route is bundled with modules of its own. */
export const lectureRooms = (): LectureRooms => (globalThis.thirdNeighborLectures ??= newRooms());

function newRooms(): LectureRooms {
  const shared = sharedRooms();
  const rooms = new LectureRooms({
    // The clock of the epoch is put right now and then, and forwards ends every lecture.
    now: () => performance.now(),
    today: () => Date.now(),
    newCode: () => newRoomCode((limit) => randomInt(limit)),
    keys: new RoomKeyIssuer(lastingSecret('lectures')),
    ...(shared && { shared }),
  });
  // Followers of a room that is over are told even when nobody asks for anything.
  const sweeping = setInterval(() => {
    rooms.sweep();
    void rooms.tend();
  }, SWEEP_EVERY_MS).unref();
  shutdownSignal().addEventListener('abort', () => {
    clearInterval(sweeping);
    rooms.prepareToLeave();
  });
  return rooms;
}

const NO_SUCH_ROOM = 'No lecture is open under that code now.';

/** The code in an address. Its room is here afterwards, if this or another process has it. */
export async function codeIn(
  request: Request,
  params: Promise<{ readonly code: string }>,
): Promise<string> {
  const code = readRoomCode((await params).code) ?? notFound(NO_SUCH_ROOM);
  await lectureRooms().bring(code, visitorOf(request));
  return code;
}

const PROBLEMS: Record<RoomRefusal, readonly [status: number, title: string, detail: string]> = {
  'no-such-room': [404, 'Not found', NO_SUCH_ROOM],
  ended: [410, 'Lecture ended', 'The lecture of that code is over.'],
  'in-use': [409, 'Code in use', 'Another lecture has that code now.'],
  'not-allowed': [403, 'Not allowed', 'The key of this link does not allow that.'],
  'too-many-rooms': [503, 'Too many lectures', 'No further lecture can be opened to others now.'],
  'too-many-rooms-of-client': [
    429,
    'Too many lectures',
    'As many lectures as can be are open from your address.',
  ],
  'too-many-listeners': [503, 'Too many followers', 'As many as can already follow.'],
  'too-many-messages': [429, 'Too many messages', 'Wait a second before the next message.'],
  'poll-closed': [409, 'No such poll', 'The poll takes no answers now.'],
  'unfit-answer': [409, 'Unfit answer', 'That is no answer to the poll.'],
  'no-such-question': [409, 'No such question', 'There is no such question to be seen.'],
  'talk-full': [409, 'Too much', 'The room takes no more of that.'],
  'too-many-wrong-codes': [
    429,
    'Too many wrong codes',
    'Too many codes that do not exist were asked for from your address.',
  ],
};

/** A refusal as an HTTP problem. */
export function unless<Value>(answer: RoomAnswer<Value>): Value {
  if (answer.ok) return answer.value;
  const [status, title, detail] = PROBLEMS[answer.why];
  refuse(status, title, detail, answer.retryAfter);
}
