import { lectureMessageSchema } from '@/lib/lecture/lecture-message';
import { parseBody, withProblems } from '../../../api-route';
import { eventStream } from '../../event-stream';
import { keyOf } from '../../key-of';
import { codeIn, lectureRooms, unless } from '../../rooms';

interface Context {
  readonly params: Promise<{ code: string }>;
}

const MOST_BYTES = 2000;

/** What is said in the room, as server-sent events, from where the lecture stands. */
export const GET = withProblems<Context>(async (request, { params }) => {
  const code = await codeIn(params);
  return eventStream(request, ({ send, end }) =>
    unless(lectureRooms().listen(code, keyOf(request), { onMessage: send, end })),
  );
});

export const POST = withProblems<Context>(async (request, { params }) => {
  const message = await parseBody(request, lectureMessageSchema, MOST_BYTES);
  unless(lectureRooms().send(await codeIn(params), keyOf(request), message));
  return new Response(null, { status: 204 });
});
