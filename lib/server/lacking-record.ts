import { randomUUID } from 'node:crypto';
import { INCOMPLETE, markIn, UNAVAILABLE_DIGEST } from './page-marks';

const ERROR_ID = new RegExp(`${UNAVAILABLE_DIGEST}([0-9a-f-]{36})`);

/**
 * The id of the failure when a page lacks its record: it says so itself, or it failed because the
 * database is away. Null for any other page.
 *
 * @param hasFailed whether all of it or a part has failed: else the words are the page's content
 */
export function lackingRecord(body: string, hasFailed: boolean): string | null {
  const isIncomplete = body.includes(markIn(INCOMPLETE));
  const errorId = hasFailed || isIncomplete ? ERROR_ID.exec(body)?.[1] : undefined;
  return errorId ?? (isIncomplete ? randomUUID() : null);
}
