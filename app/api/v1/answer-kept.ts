import type { IncomingMessage, ServerResponse } from 'node:http';
import { keptAnswers, keptAnswersAtHand } from '@/lib/db/queries/kept-answers';
import { databaseAwaySince } from '@/lib/db/queries/memoized';
import { DATA_FILE } from '@/lib/server/data-policy';
import type { EarlyAnswer } from '@/lib/server/outer-server';

/** Lectures and health do not wait for the database before they are asked. */
const OF_THE_RECORD = /^\/api\/v1\/(?!lectures\b|health\b)/;

/** Whether an answer to this may be kept. */
export const mayBeKept = ({ method, url = '' }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && (OF_THE_RECORD.test(url) || DATA_FILE.test(url));

/** Sends an answer that `recordRoute` made before. False where there is none: then Next makes it. */
export const answerKept: EarlyAnswer = (request, response) => {
  if (!mayBeKept(request)) return false;
  const answer = keptAnswersAtHand()?.get(request.url ?? '');
  if (!answer) return sendKept(request, response);
  const sending = answer.send(request, response);
  return sending ? sending.then(() => true) : true;
};

async function sendKept(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const answer = (await keptAnswers()).get(request.url ?? '');
  if (!answer) return false;
  await answer.send(request, response, { awaySince: await databaseAwaySince() });
  return true;
}
