import { vi } from 'vitest';
import { logger } from '@/lib/server/logger';
import type { Database } from '../connect/database';
import { RecordMemo } from '../connect/record-memo';

/**
 * Makes the process' database one whose record is there, and which refuses to be asked while `isAway`.
 * Nothing but its memo is there. What the logger is told of it is not printed.
 */
export function setDatabaseThatGoesAway(isAway: () => boolean): void {
  for (const level of ['error', 'warn', 'info'] as const) {
    vi.spyOn(logger, level).mockImplementation(() => undefined);
  }
  const memo = new RecordMemo(async () => {
    if (isAway()) throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    return 'a'.repeat(64);
  });
  globalThis.thirdNeighborDatabase = Promise.resolve({ memo } as Database);
}
