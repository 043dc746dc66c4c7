import { logger } from '@/lib/server/logger';
import { DatabaseUnavailableError } from '../connect/database-unavailable-error';
import { prepareDatabase } from './prepare-database';

/**
 * Migrates and seeds from within the server, for deployments that have nothing but the server. A
 * server without its record is of no use, so a failure ends the process and whatever runs it sees.
 */
export async function prepareAtStart(): Promise<void> {
  try {
    await prepareDatabase({ report: (message) => logger.info(message) });
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) logger.fatal(error.message);
    else logger.fatal({ err: error }, 'the database could not be prepared');
    process.exit(1);
  }
}
