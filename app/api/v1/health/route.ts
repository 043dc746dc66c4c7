import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { logger } from '@/lib/server/logger';
import type { Health } from './health-schema';

export const dynamic = 'force-dynamic';

/** 200 when the record can be read, 503 otherwise: for `npm start`, containers and monitors. */
export async function GET(): Promise<Response> {
  try {
    const version = await findRecordVersion();
    return version
      ? answer({ status: 'ok', record: version.contentHash }, 200)
      : answer({ status: 'empty' }, 503);
  } catch (error) {
    logger.error({ err: error }, 'health check failed');
    return answer({ status: 'unavailable' }, 503);
  }
}

const answer = (health: Health, status: number) =>
  Response.json(health, { status, headers: { 'cache-control': 'no-store' } });
