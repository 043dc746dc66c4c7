import type { ServerResponse } from 'node:http';
import { dataFormAskedFor } from '@/lib/routes/data-form-asked-for';
import type { AskNext } from '@/lib/server/inner-server';
import type { EarlyAnswer } from '@/lib/server/outer-server';
import { answerNavigationOf } from './answer-navigation';
import { answerPagesOf } from './answer-page';
import { answerKept, mayBeKept } from './api/v1/answer-kept';
import { answerMessages, asksForMessages } from './api/v1/lectures/answer-messages';

/**
 * What is in memory, answers of the API and pages, what an open page asks for the next one, and the
 * messages of lectures. Who asks for a page in a form for programs gets the answer of the API.
 */
export function answerEarly(ask: AskNext): EarlyAnswer {
  const answerPage = answerPagesOf(ask);
  const answerNavigation = answerNavigationOf(ask);
  return (request, response) => {
    const data = dataFormAskedFor(request.url ?? '', request.headers.accept ?? null);
    if (data !== null) {
      // From here on it is a question to the API, for the answers in memory and for Next alike.
      request.url = data;
      sayWhereItIs(response, data);
    }
    if (mayBeKept(request)) return answerKept(request, response);
    if (asksForMessages(request)) return answerMessages(request, response);
    const answer = request.headers['rsc'] === undefined ? answerPage : answerNavigation;
    return answer(request, response);
  };
}

/** Of the data and of a 304 in their place. A refusal is nothing that there is at that address. */
function sayWhereItIs(response: ServerResponse, address: string): void {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
  response.writeHead = (...head: [status: number, ...rest: unknown[]]) => {
    if (head[0] < 400) response.setHeader('Content-Location', address);
    return writeHead(...head);
  };
}
