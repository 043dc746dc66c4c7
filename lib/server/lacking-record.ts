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

/** As React writes the mark, and a part that failed, in the data of a page for its router. */
const IN_DATA = {
  incomplete: JSON.stringify(INCOMPLETE).slice(0, -1),
  failure: new RegExp(`^[0-9a-f]*:E\\{"digest":"${UNAVAILABLE_DIGEST}([0-9a-f-]{36})"`, 'm'),
};

/** The same for the data of a page, which Next's router asks for in place of the page. */
export function lackingRecordInData(data: string): string | null {
  const errorId = IN_DATA.failure.exec(data)?.[1];
  return errorId ?? (data.includes(IN_DATA.incomplete) ? randomUUID() : null);
}
