import { z } from 'zod';
import type { SqlStatements } from './sql-session';

const hashSchema = z.array(z.object({ hash: z.string() })).max(1);

/** The content hash of the record that a database holds; null where none was seeded. */
export async function seededHash(sql: SqlStatements): Promise<string | null> {
  const rows = await sql.query('select content_hash as hash from record_version');
  return hashSchema.parse(rows)[0]?.hash ?? null;
}
