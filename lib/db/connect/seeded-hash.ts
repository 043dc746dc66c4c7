import { z } from 'zod';
import type { SqlStatements } from './sql-session';

const hashSchema = z.array(z.object({ hash: z.string() })).max(1);

/** The content hash of the record that a database holds; null where none was seeded. */
export async function seededHash(sql: SqlStatements): Promise<string | null> {
  const rows = await sql.query('select content_hash as hash from record_version');
  return hashSchema.parse(rows)[0]?.hash ?? null;
}

const editionSchema = z.array(z.object({ hash: z.string(), rules: z.string().nullable() })).max(1);

/**
 * The record that a database holds, and the hash of the code that checked it and made rows of it;
 * null where none was seeded. Earlier versions kept no such hash and had no column for it.
 */
export async function seededEdition(sql: SqlStatements): Promise<SeededEdition | null> {
  const rows = await sql.query(
    `select content_hash as hash, to_jsonb(record_version) ->> 'rules' as rules from record_version`,
  );
  return editionSchema.parse(rows)[0] ?? null;
}

export interface SeededEdition {
  readonly hash: string;
  readonly rules: string | null;
}
