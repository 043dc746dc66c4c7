import type { SharedRooms } from '@/lib/lecture/room-store';
import { openDatabase } from '../connect/database';
import { databaseSettings } from '../connect/database-settings';
import { patientQuery } from './patient-statements';
import { postgresBus } from './postgres-bus';
import { roomStoreInSql } from './room-store-in-sql';

/**
 * What the processes of this atlas share of lectures: with a Postgres. The embedded database is in the
 * memory of one process, and so are its lectures.
 */
export function sharedRooms(): SharedRooms | undefined {
  const settings = databaseSettings();
  if (settings.kind === 'embedded') return undefined;
  const query = patientQuery(async () => (await openDatabase()).sql);
  return { store: roomStoreInSql({ query }), bus: postgresBus({ url: settings.url, query }) };
}
