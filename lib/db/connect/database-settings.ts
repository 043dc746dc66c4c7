import path from 'node:path';
import { z } from 'zod';
import { DatabaseUnavailableError } from './database-unavailable-error';

export type DatabaseSettings =
  | { readonly kind: 'embedded'; readonly directory: string }
  | { readonly kind: 'postgres'; readonly url: string };

// An empty variable, as compose files and .env files leave them, is an unset one.
const environmentSchema = z.object({
  DATABASE_URL: z.string().trim().default(''),
  THIRD_NEIGHBOR_DATA: z.string().trim().default(''),
});

/**
 * `DATABASE_URL` selects a Postgres; without it the database is embedded, in the directory
 * `THIRD_NEIGHBOR_DATA` (default `.data/pglite` under the working directory).
 */
export function databaseSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): DatabaseSettings {
  const { DATABASE_URL: url, THIRD_NEIGHBOR_DATA: data } = environmentSchema.parse(environment);
  if (url === '') {
    const directory = data === '' ? path.join('.data', 'pglite') : data;
    return { kind: 'embedded', directory: path.resolve(/* turbopackIgnore: true */ directory) };
  }
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new DatabaseUnavailableError(
      'DATABASE_URL is not the address of a Postgres.',
      'Write it as postgresql://user:password@host:5432/database, or unset it to use the embedded database.',
    );
  }
  return { kind: 'postgres', url };
}
