import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { memoized } from './memoized';

/** Which record the database holds, and how much of it. */
export interface RecordVersion {
  /** SHA-256 over the data files, in hexadecimal. */
  readonly contentHash: string;
  readonly seededAt: string;
  readonly counts: Readonly<
    Record<'places' | 'actors' | 'sources' | 'events' | 'corridors' | 'tours', number>
  >;
}

/** @throws DatabaseUnavailableError for a database that was never seeded */
export const findRecordVersion = (database?: Database): Promise<RecordVersion> =>
  memoized(['record version'], ({ prisma }) => readRecordVersion(prisma), database);

async function readRecordVersion(prisma: PrismaClient): Promise<RecordVersion> {
  const row = await prisma.recordVersion.findUniqueOrThrow({
    where: { id: 1 },
    select: {
      contentHash: true,
      seededAt: true,
      places: true,
      actors: true,
      sources: true,
      events: true,
      corridors: true,
      tours: true,
    },
  });
  const { contentHash, seededAt, ...counts } = row;
  return { contentHash, seededAt: seededAt.toISOString(), counts };
}
