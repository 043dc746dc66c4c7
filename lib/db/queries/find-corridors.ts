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
  const corridors = rows.map(({ texts, events, ...corridor }) => ({
    ...corridor,
    ...texts[0],
    name: standardName(corridor, language),
    stations: corridor.stations.map(({ place }) => ({
      ...namedReference(place, language),
      longitude: place.longitude,
      latitude: place.latitude,
    })),
    segments: corridor.segments.map(({ ordinal, from, to, course, states, ...segment }) => ({
      ...segment,
      from: from.id,
      to: to.id,
      path: [position(from), ...courseSchema.parse(course), position(to)],
      states: states.map((state) => ({
        ...lineState(state),
        claims: claimsAbout(corridor, { segment: ordinal, state: state.ordinal }),
      })),
      note: textIn(segment.note, language),
      claims: claimsAbout(corridor, { segment: ordinal }),
    })),
    services: corridor.services.map(({ ordinal, title, fromId, toId, ...service }) => ({
      ...lineState(service),
      title: textIn(title, language),
      from: fromId,
      to: toId,
      claims: claimsAbout(corridor, { service: ordinal }),
    })),
    legs: legsAlong(corridor, events),
    claims: claimsAbout(corridor, {}),
  }));
  return atlasCorridorsSchema.parse(corridors);

  function lineState(row: { state: string; during: string; note: unknown }) {
    return { state: enumWord(row.state), during: row.during, note: textIn(row.note, language) };
  }
  function claimsAbout({ claims }: Pick<CorridorRow, 'claims'>, part: ClaimedPart) {
    return claims
      .filter(
        (claim) =>
          claim.segmentOrdinal === (part.segment ?? null) &&
          claim.stateOrdinal === (part.state ?? null) &&
          claim.serviceOrdinal === (part.service ?? null),
      )
      .map((claim) => claimDetail(claim, language));
  }
}

type CorridorRow = Awaited<ReturnType<typeof findRows>>[number];

/** By ordinal; the whole corridor where nothing is given. */
interface ClaimedPart {
  readonly segment?: number;
  readonly state?: number;
  readonly service?: number;
}

function legsAlong({ stations }: Pick<CorridorRow, 'stations'>, events: CorridorRow['events']) {
  const isStation = new Set(stations.map(({ place }) => place.id));
  return events.flatMap(({ id, legs }) =>
    legs
      .filter(({ fromId, toId }) => fromId !== toId && isStation.has(fromId) && isStation.has(toId))
      .map(({ fromId, toId }) => ({ event: id, from: fromId, to: toId })),
  );
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
          ordinal: true,
          from: end,
          to: end,
          course: true,
          courseFrom: true,
          gauges: true,
          lengthKm: true,
          opened: true,
          note: true,
          states: {
            ...byOrdinal,
            select: { ordinal: true, state: true, during: true, note: true },
          },
        },
      },
      services: {
        ...byOrdinal,
        select: {
          ordinal: true,
          title: true,
          fromId: true,
          toId: true,
          state: true,
          during: true,
          note: true,
        },
      },
      events: {
        orderBy: { id: 'asc' },
        select: { id: true, legs: { ...byOrdinal, select: { fromId: true, toId: true } } },
      },
      claims: {
        ...byOrdinal,
        select: { ...claimSelect, segmentOrdinal: true, stateOrdinal: true, serviceOrdinal: true },
      },
    },
  });
}
