import { sourceSchema, type Source } from '@/lib/model/source-schema';
import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { memoized } from './memoized';
import { isoDate } from './row-values';
import { byOrdinal } from './selects';

/** A source with where the documents cite it, or null when there is none with that id. */
export const findSource = (id: string, database?: Database): Promise<Source | null> =>
  memoized(['source', id], ({ prisma }) => readSource(prisma, id), database);

async function readSource(prisma: PrismaClient, id: string): Promise<Source | null> {
  const row = await prisma.source.findUnique({
    where: { id },
    select: {
      id: true,
      csl: true,
      document: true,
      note: true,
      citedIn: {
        ...byOrdinal,
        select: {
          documentId: true,
          footnote: true,
          referenceList: true,
          accessed: true,
          note: true,
        },
      },
    },
  });
  if (!row) return null;
  // The entry's schema leaves out what is unknown, where a row has null.
  return sourceSchema.parse({
    id: row.id,
    csl: row.csl,
    document: row.document ?? undefined,
    note: row.note ?? undefined,
    citedIn: row.citedIn.map((cited) => ({
      document: cited.documentId,
      footnote: cited.footnote ?? undefined,
      referenceList: cited.referenceList ?? undefined,
      accessed: isoDate(cited.accessed) ?? undefined,
      note: cited.note ?? undefined,
    })),
  });
}
