import { atlasPlacesSchema, type AtlasPlace } from '@/lib/places/atlas-place';
import { openDatabase, type Database } from './database';
import { enumWord, localised, standardName, type TextLanguage } from './row-values';
import { inOrder } from './selects';

/** Every place, by id. */
export async function findPlaces(
  language: TextLanguage,
  database?: Database,
): Promise<AtlasPlace[]> {
  const { prisma } = database ?? (await openDatabase());
  const rows = await prisma.place.findMany({
    orderBy: { id: 'asc' },
    select: {
      id: true,
      kind: true,
      longitude: true,
      latitude: true,
      country: true,
      wikidata: true,
      geonames: true,
      note: true,
      names: { ...inOrder, select: { language: true, text: true, kind: true } },
    },
  });
  const places = rows.map((row) => {
    const names = row.names.filter(
      (name) => name.kind === 'standard' && [language, 'en'].includes(name.language),
    );
    return {
      ...row,
      kind: enumWord(row.kind),
      name: standardName({ id: row.id, names }, language),
      note: localised(row.note, language),
    };
  });
  return atlasPlacesSchema.parse(places);
}
