import path from 'node:path';
import { environment } from '@/lib/server/environment';

export type DatabaseSettings =
  | { readonly kind: 'embedded'; readonly directory: string }
  | { readonly kind: 'postgres'; readonly url: string };

interface DatabaseVariables {
  readonly DATABASE_URL?: string;
  readonly THIRD_NEIGHBOR_DATA?: string;
}

/**
 * `DATABASE_URL` selects a Postgres; without it the database is embedded, in the directory
 * `THIRD_NEIGHBOR_DATA` (default `.data/pglite` under the working directory).
 */
export function databaseSettings(
  {
    DATABASE_URL,
    THIRD_NEIGHBOR_DATA = path.join('.data', 'pglite'),
  }: DatabaseVariables = environment(),
): DatabaseSettings {
  return DATABASE_URL === undefined
    ? { kind: 'embedded', directory: path.resolve(/* turbopackIgnore: true */ THIRD_NEIGHBOR_DATA) }
    : { kind: 'postgres', url: DATABASE_URL };
}
