import type { Instrumentation } from 'next';

/** Failures while a page renders: the digest is what the reader sees, the log has the rest. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logger } = await import('@/lib/log/logger');
  logger.error({ err: error, path: request.path, route: context.routePath }, 'page failed');
};
