import { atlasPlacesSchema, type AtlasPlace } from '@/lib/model/atlas-place';
import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { memoized } from './memoized';
import { enumWord, textIn, nameAndShortName, type TextLanguage } from './row-values';
import { byOrdinal } from './selects';

/** Every place, by id. */
export const findPlaces = (language: TextLanguage, database?: Database): Promise<AtlasPlace[]> =>
  memoized(['places', language], ({ prisma }) => readPlaces(prisma, language), database);

async function readPlaces(prisma: PrismaClient, language: TextLanguage): Promise<AtlasPlace[]> {
  const rows = await prisma.place.findMany({
    orderBy: { id: 'asc' },
    select: {
      id: true,
      kind: true,
      longitude: true,
      latitude: true,
      country: true,
      parentId: true,
      wikidata: true,
      geonames: true,
      note: true,
      names: { ...byOrdinal, select: { language: true, text: true, kind: true } },
    },
  });
  const places = rows.map(({ parentId, ...row }) => ({
    ...row,
    parent: parentId,
    kind: enumWord(row.kind),
    name: nameAndShortName(row, language).name,
    note: textIn(row.note, language),
  }));
  return atlasPlacesSchema.parse(places);
}
