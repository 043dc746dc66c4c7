import { newRoomSchema, type OpenedRoom } from '@/lib/lecture/lecture-room';
import { parseBody, withProblems } from '../api-route';
import { networkAddresses } from './network-addresses';
import { lectureRooms, unless } from './rooms';

/** A reader's own tour goes along; pictures do not. */
const MOST_BYTES = 256_000;

/** Opens a lecture to other devices. */
export const POST = withProblems(async (request) => {
  const room = unless(lectureRooms().open(await parseBody(request, newRoomSchema, MOST_BYTES)));
  const opened: OpenedRoom = { ...room, reachableAt: networkAddresses(request) };
  return Response.json(opened, { status: 201, headers: { 'cache-control': 'no-store' } });
});
