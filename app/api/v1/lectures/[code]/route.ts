import type { OpenedRoom } from '@/lib/lecture/lecture-room';
import { withProblems } from '../../api-route';
import { networkAddresses } from '../network-addresses';
import { newRoomIn } from '../new-room-in';
import { codeIn, lectureRooms, unless } from '../rooms';
import { visitorOf } from '../visitor-of';

interface Context {
  readonly params: Promise<{ code: string }>;
}

const headers = { 'cache-control': 'no-store' };

/** Which tour is presented, and what the one who asks may do. */
export const GET = withProblems<Context>(async (request, { params }) => {
  const room = unless(lectureRooms().find(await codeIn(request, params), visitorOf(request)));
  return Response.json(room, { headers });
});

/** Opens a room again that this server does not know any more, by the key of its presenter. */
export const PUT = withProblems<Context>(async (request, { params }) => {
  const code = await codeIn(request, params);
  const room = unless(lectureRooms().reopen(code, visitorOf(request), await newRoomIn(request)));
  const opened: OpenedRoom = { ...room, reachableAt: networkAddresses(request) };
  return Response.json(opened, { headers });
});

/** Ends the lecture for all who follow. */
export const DELETE = withProblems<Context>(async (request, { params }) => {
  unless(lectureRooms().close(await codeIn(request, params), visitorOf(request)));
  return new Response(null, { status: 204, headers });
});
