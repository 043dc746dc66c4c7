import { atlasActorsSchema, type AtlasActor } from '@/lib/model/atlas-actor';
import { openDatabase, type Database } from '../connect/database';
import { shownName, shownNames, type TextLanguage } from './row-values';

/** Every actor, by id. */
export async function findActors(
  language: TextLanguage,
  database?: Database,
): Promise<AtlasActor[]> {
  const { prisma } = database ?? (await openDatabase());
  const rows = await prisma.actor.findMany({
    orderBy: { id: 'asc' },
    select: {
      id: true,
      kind: true,
      affiliationId: true,
      continuesId: true,
      names: shownNames(language),
    },
  });
  return atlasActorsSchema.parse(
    rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      ...shownName(row, language),
      affiliation: row.affiliationId,
      continues: row.continuesId,
    })),
  );
}
