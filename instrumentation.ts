import type { Instrumentation } from 'next';

/** Before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { environment, requireEnvironment } = await import('@/lib/server/environment');
  requireEnvironment();
  const { restoreContentEncoding } = await import('@/lib/server/sent-encoding');
  restoreContentEncoding();
  const { answerBeforeNext } = await import('@/lib/server/answer-before-next');
  const { answerKept, mayBeKept } = await import('@/app/api/v1/answer-kept');
  answerBeforeNext(mayBeKept, answerKept);
  const { PREPARE_DATABASE } = environment();
  if (PREPARE_DATABASE === undefined) return;
  const { prepareAtStart } = await import('@/lib/db/seed/prepare-at-start');
  await prepareAtStart(PREPARE_DATABASE);
}

/** Failures while a page renders: the digest is what the reader sees, the log has the rest. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logger } = await import('@/lib/server/logger');
  logger.error({ err: error, path: request.path, route: context.routePath }, 'page failed');
};
