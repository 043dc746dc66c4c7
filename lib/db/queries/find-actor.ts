import { actorDetailSchema, type ActorDetail } from '@/lib/model/actor-detail';
import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { memoized } from './memoized';
import { textIn, namedReference, nameAndShortName, type TextLanguage } from './row-values';
import { byOrdinal, named } from './selects';

/** Everything about one actor, or null when there is none with that id. */
export const findActor = (
  id: string,
  language: TextLanguage,
  database?: Database,
): Promise<ActorDetail | null> =>
  memoized(['actor', id, language], ({ prisma }) => readActor(prisma, id, language), database);

async function readActor(
  prisma: PrismaClient,
  id: string,
  language: TextLanguage,
): Promise<ActorDetail | null> {
  const row = await findRow(prisma, id, language);
  if (!row) return null;
  return actorDetailSchema.parse({
    ...row,
    name: nameAndShortName(row, language).name,
    affiliation: row.affiliation && namedReference(row.affiliation, language),
    affiliates: row.affiliates.map((actor) => namedReference(actor, language)),
    continues: row.continues && namedReference(row.continues, language),
    continuedBy: row.continuedBy.map((actor) => namedReference(actor, language)),
    seat: row.seat && namedReference(row.seat, language),
    roles: row.roles.map((role) => ({
      ...role,
      title: textIn(role.title, language),
      of: role.of && namedReference(role.of, language),
    })),
    note: textIn(row.note, language),
  });
}

function findRow(prisma: PrismaClient, id: string, language: TextLanguage) {
  const reference = named(language);
  const byId = { orderBy: { id: 'asc' }, ...reference } as const;
  const source = { select: { id: true, csl: true } } as const;
  return prisma.actor.findUnique({
    where: { id },
    select: {
      id: true,
      kind: true,
      names: {
        ...byOrdinal,
        select: { language: true, text: true, kind: true, source, note: true },
      },
      affiliation: reference,
      affiliates: byId,
      continues: reference,
      continuedBy: byId,
      seat: reference,
      country: true,
      lifetime: true,
      roles: { ...byOrdinal, select: { title: true, of: reference, during: true, source } },
      wikidata: true,
      viaf: true,
      note: true,
    },
  });
}
