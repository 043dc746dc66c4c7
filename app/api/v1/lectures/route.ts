import type { OpenedRoom } from '@/lib/lecture/lecture-room';
import { clientOf } from '@/lib/server/client-address';
import { withProblems } from '../api-route';
import { networkAddresses } from './network-addresses';
import { newRoomIn } from './new-room-in';
import { lectureRooms, unless } from './rooms';

/** Opens a lecture to other devices. */
export const POST = withProblems(async (request) => {
  const room = unless(await lectureRooms().open(await newRoomIn(request), clientOf(request)));
  const opened: OpenedRoom = { ...room, reachableAt: networkAddresses(request) };
  return Response.json(opened, { status: 201, headers: { 'cache-control': 'no-store' } });
});
