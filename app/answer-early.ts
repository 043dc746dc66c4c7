import type { AskNext } from '@/lib/server/inner-server';
import type { EarlyAnswer } from '@/lib/server/outer-server';
import { answerPagesOf } from './answer-page';
import { answerKept, mayBeKept } from './api/v1/answer-kept';

/** What is in memory: answers of the API, and pages. */
export function answerEarly(ask: AskNext): EarlyAnswer {
  const answerPage = answerPagesOf(ask);
  return (request, response) =>
    mayBeKept(request) ? answerKept(request, response) : answerPage(request, response);
}
