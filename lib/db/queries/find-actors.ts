import { atlasActorsSchema, type AtlasActor } from '@/lib/model/atlas-actor';
import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { memoized } from './memoized';
import { nameAndShortName, shownNames, type TextLanguage } from './row-values';

/** Every actor, by id. */
export const findActors = (language: TextLanguage, database?: Database): Promise<AtlasActor[]> =>
  memoized(['actors', language], ({ prisma }) => readActors(prisma, language), database);

async function readActors(prisma: PrismaClient, language: TextLanguage): Promise<AtlasActor[]> {
  const rows = await prisma.actor.findMany({
    orderBy: { id: 'asc' },
    select: {
      id: true,
      kind: true,
      affiliationId: true,
      continuesId: true,
      country: true,
      names: shownNames(language),
    },
  });
  return atlasActorsSchema.parse(
    rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      ...nameAndShortName(row, language),
      affiliation: row.affiliationId,
      continues: row.continuesId,
      country: row.country,
    })),
  );
}
