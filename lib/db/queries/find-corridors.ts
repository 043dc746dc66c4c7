import { z } from 'zod';
import { atlasCorridorsSchema, type AtlasCorridor } from '@/lib/model/atlas-corridor';
import { claimDetail, claimSelect } from './claim-detail';
import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { memoized } from './memoized';
import {
  enumWord,
  textIn,
  namedReference,
  standardName,
  standardNames,
  type TextLanguage,
} from './row-values';
import { byOrdinal } from './selects';

const courseSchema = z.array(z.tuple([z.number(), z.number()]));

/** Every corridor, by id, with paths that are ready to be drawn. */
export const findCorridors = (
  language: TextLanguage,
  database?: Database,
): Promise<AtlasCorridor[]> =>
  memoized(['corridors', language], ({ prisma }) => readCorridors(prisma, language), database);

async function readCorridors(
  prisma: PrismaClient,
  language: TextLanguage,
): Promise<AtlasCorridor[]> {
  const rows = await findRows(prisma, language);
  const corridors = rows.map(({ texts, ...corridor }) => ({
    ...corridor,
    ...texts[0],
    name: standardName(corridor, language),
    stations: corridor.stations.map(({ place }) => ({
      ...namedReference(place, language),
      longitude: place.longitude,
      latitude: place.latitude,
    })),
    segments: corridor.segments.map(({ from, to, course, ...segment }) => ({
      ...segment,
      from: from.id,
      to: to.id,
      path: [position(from), ...courseSchema.parse(course), position(to)],
      states: segment.states.map(({ state, during }) => ({ state: enumWord(state), during })),
      note: textIn(segment.note, language),
    })),
    claims: corridor.claims.map((claim) => claimDetail(claim, language)),
  }));
  return atlasCorridorsSchema.parse(corridors);
}

const position = (place: { readonly longitude: number; readonly latitude: number }) => [
  place.longitude,
  place.latitude,
];

function findRows(prisma: PrismaClient, language: TextLanguage) {
  const end = { select: { id: true, longitude: true, latitude: true } } as const;
  return prisma.corridor.findMany({
    orderBy: { id: 'asc' },
    select: {
      id: true,
      kind: true,
      status: true,
      names: standardNames(language),
      texts: { where: { language }, select: { summary: true, note: true } },
      stations: {
        ...byOrdinal,
        select: {
          place: {
            select: { id: true, longitude: true, latitude: true, names: standardNames(language) },
          },
        },
      },
      segments: {
        ...byOrdinal,
        select: {
          from: end,
          to: end,
          course: true,
          gauges: true,
          lengthKm: true,
          opened: true,
          note: true,
          states: { ...byOrdinal, select: { state: true, during: true } },
        },
      },
      claims: { ...byOrdinal, select: claimSelect },
    },
  });
}
