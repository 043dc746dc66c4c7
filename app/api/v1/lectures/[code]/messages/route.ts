import { lectureMessageSchema } from '@/lib/lecture/lecture-message';
import type { RoomRole } from '@/lib/lecture/lecture-room';
import { parseBody, withProblems } from '../../../api-route';
import { EVENT_STREAM_HEADERS, eventStream } from '../../event-stream';
import { codeIn, lectureRooms, unless } from '../../rooms';
import { visitorOf } from '../../visitor-of';

interface Context {
  readonly params: Promise<{ code: string }>;
}

/** The largest sheet of ink that there may be; a stroke, or the view of a stage; what a phone may say. */
const MOST_BYTES: Record<RoomRole, number> = {
  presenter: 168_000,
  speaker: 32_000,
  audience: 4000,
};

/** The messages of the room as server-sent events, from where the lecture stands. */
export const GET = withProblems<Context>(async (request, { params }) => {
  const code = await codeIn(request, params);
  return eventStream(request, (events) =>
    unless(lectureRooms().listen(code, visitorOf(request), events)),
  );
});

/** What GET would answer, without its place: Next's own HEAD would open a stream and never end it. */
export const HEAD = withProblems<Context>(async (request, { params }) => {
  unless(lectureRooms().mayListen(await codeIn(request, params), visitorOf(request)));
  return new Response(null, { headers: EVENT_STREAM_HEADERS });
});

export const POST = withProblems<Context>(async (request, { params }) => {
  const visitor = visitorOf(request);
  const code = await codeIn(request, params);
  // Who has a wrong key is refused before a long message is read.
  const role = visitor.key === null ? 'audience' : unless(lectureRooms().find(code, visitor)).role;
  const message = await parseBody(request, lectureMessageSchema, MOST_BYTES[role]);
  unless(lectureRooms().send(code, visitor, message));
  return new Response(null, { status: 204 });
});
