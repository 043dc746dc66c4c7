import { logger } from '@/lib/server/logger';
import { InvalidRecordError } from '@/lib/record/record-problem';
import { DatabaseUnavailableError } from '../connect/database-unavailable-error';
import { prepareDatabase } from './prepare-database';

/**
 * Migrates and seeds from within the server, which opens the database anyway. A server without its
 * record is of no use, so a failure ends the process and whatever runs it sees.
 *
 * @param from the folder that has `data/` and `prisma/migrations/`; `1` for the working directory
 */
export async function prepareAtStart(from: string): Promise<void> {
  try {
    const root = from === '1' ? process.cwd() : from;
    await prepareDatabase({ root, report: (message) => logger.info(message) });
  } catch (error) {
    if (error instanceof DatabaseUnavailableError || error instanceof InvalidRecordError) {
      logger.fatal(error.message);
    } else logger.fatal({ err: error }, 'the database could not be prepared');
    process.exit(1);
  }
}
