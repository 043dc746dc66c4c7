import { findRecordVersion } from '@/lib/db/queries/find-record-version';
import { logger } from '@/lib/server/logger';

export const dynamic = 'force-dynamic';

/** 200 when the record can be read, 503 otherwise: for `npm start`, containers and monitors. */
export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' };
  try {
    const version = await findRecordVersion();
    return version
      ? Response.json({ status: 'ok', record: version.contentHash }, { headers })
      : Response.json({ status: 'empty' }, { status: 503, headers });
  } catch (error) {
    logger.error({ err: error }, 'health check failed');
    return Response.json({ status: 'unavailable' }, { status: 503, headers });
  }
}
