import type { Instrumentation } from 'next';

/** Before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { environment, requireEnvironment } = await import('@/lib/server/environment');
  requireEnvironment();
  const { restoreContentEncoding } = await import('@/lib/server/sent-encoding');
  restoreContentEncoding();
  const { PREPARE_DATABASE } = environment();
  if (PREPARE_DATABASE !== undefined) {
    const { prepareAtStart } = await import('@/lib/db/seed/prepare-at-start');
    await prepareAtStart(PREPARE_DATABASE);
  }
  await handOver();
}

/** To server.mjs; in development and while building there is none. */
async function handOver(): Promise<void> {
  // In each function: only so does Next leave what follows out of its build for the other runtime.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  if (globalThis.thirdNeighborHandOver === undefined) return;
  const { serveWith } = await import('@/lib/server/serve');
  const { answerEarly } = await import('@/app/answer-early');
  const { closeShared } = await import('@/app/close-shared');
  globalThis.thirdNeighborHandOver(serveWith({ early: answerEarly, closeShared }));
}

/** Failures while a page renders: the digest is what the reader sees, the log has the rest. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logger } = await import('@/lib/server/logger');
  logger.error({ err: error, path: request.path, route: context.routePath }, 'page failed');
};
