import { withProblems } from '../../api-route';
import { keyOf } from '../key-of';
import { codeIn, lectureRooms, unless } from '../rooms';

/** Which tour is being told, and what the one who asks may do. */
export const GET = withProblems<{ params: Promise<{ code: string }> }>(
  async (request, { params }) => {
    const room = unless(lectureRooms().find(await codeIn(params), keyOf(request)));
    return Response.json(room, { headers: { 'cache-control': 'no-store' } });
  },
);
