import { z } from 'zod';
import { logger } from '@/lib/server/logger';
import { InvalidRecordError } from '@/lib/record/record-problem';
import { embeddedDatabase, shareDatabase } from '../connect/database';
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
    const report = (message: string) => logger.info(message);
    const embedded = await prepareDatabase({ root, rules: recordRules(), report });
    // Opened once: to close it and to load it again would take most of a warm start.
    if (embedded) shareDatabase(embeddedDatabase(embedded));
  } catch (error) {
    if (error instanceof DatabaseUnavailableError || error instanceof InvalidRecordError) {
      logger.fatal(error.message);
    } else logger.fatal({ err: error }, 'the database could not be prepared');
    process.exit(1);
  }
}

/** A hash of the code in this build that checks the record; next.config.ts puts it in. */
const recordRules = () =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .parse(process.env.RECORD_RULES);
