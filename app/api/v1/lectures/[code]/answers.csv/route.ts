import { talkCsv } from '@/lib/lecture/talk-csv';
import { withProblems } from '../../../api-route';
import { codeIn, lectureRooms, unless } from '../../rooms';
import { visitorOf } from '../../visitor-of';

interface Context {
  readonly params: Promise<{ code: string }>;
}

/** What the room answered and asked, for the lecturer; nothing tells who. */
export const GET = withProblems<Context>(async (request, { params }) => {
  const code = await codeIn(request, params);
  const talk = unless(lectureRooms().talkOf(code, visitorOf(request)));
  return new Response(talkCsv(talk), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="lecture-${code}.csv"`,
      'cache-control': 'no-store',
    },
  });
});
