import { atlasSourcesSchema, type AtlasSource } from '@/lib/model/atlas-source';
import { cslSchema } from '@/lib/model/source-schema';
import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { memoized } from './memoized';

/** Every source: the documents that the record was read from first, then the others by id. */
export const findSources = (database?: Database): Promise<AtlasSource[]> =>
  memoized(['sources'], ({ prisma }) => readSources(prisma), database);

async function readSources(prisma: PrismaClient): Promise<AtlasSource[]> {
  const rows = await prisma.source.findMany({
    orderBy: [{ document: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: { id: true, document: true, csl: true },
  });
  return atlasSourcesSchema.parse(
    rows.map(({ id, document, csl }) => {
      const { title, 'title-short': short } = cslSchema.parse(csl);
      return { id, document, title: short ?? title };
    }),
  );
}
