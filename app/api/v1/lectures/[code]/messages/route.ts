import { lectureMessageSchema } from '@/lib/lecture/lecture-message';
import { parseBody, withProblems } from '../../../api-route';
import { EVENT_STREAM_HEADERS, eventStream } from '../../event-stream';
import { codeIn, lectureRooms, unless } from '../../rooms';
import { visitorOf } from '../../visitor-of';

interface Context {
  readonly params: Promise<{ code: string }>;
}

/** A sheet full of strokes and the view of a stage, or what a phone may say. */
const MOST_BYTES = { withKey: 64_000, audience: 4000 };

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
  const most = visitor.key === null ? MOST_BYTES.audience : MOST_BYTES.withKey;
  const message = await parseBody(request, lectureMessageSchema, most);
  unless(lectureRooms().send(await codeIn(request, params), visitor, message));
  return new Response(null, { status: 204 });
});
