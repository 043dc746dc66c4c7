import { EVENT_BASICS } from '@/lib/model/event-summary';
import { searchDocumentsSchema, type SearchDocuments } from '@/lib/search/search-documents';
import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { enumWord, isoDate } from './row-values';
import { byOrdinal, legIds } from './selects';

const names = { ...byOrdinal, select: { language: true, text: true, kind: true } } as const;

/** The whole record as it is searched, each kind by id. */
export async function findSearchDocuments(database: Database): Promise<SearchDocuments> {
  const { prisma } = database;
  const [events, actors, places, sources, corridors, tours] = await Promise.all([
    findEvents(prisma),
    prisma.actor.findMany({
      orderBy: { id: 'asc' },
      select: {
        id: true,
        kind: true,
        affiliationId: true,
        continuesId: true,
        country: true,
        names,
        roles: { ...byOrdinal, select: { title: true } },
      },
    }),
    prisma.place.findMany({
      orderBy: { id: 'asc' },
      select: { id: true, kind: true, country: true, names },
    }),
    prisma.source.findMany({ orderBy: { id: 'asc' }, select: { id: true, csl: true } }),
    prisma.corridor.findMany({
      orderBy: { id: 'asc' },
      select: {
        id: true,
        names,
        texts: { orderBy: { language: 'asc' }, select: { language: true, summary: true } },
      },
    }),
    findTours(prisma),
  ]);
  return searchDocumentsSchema.parse({
    events,
    actors: actors.map(({ affiliationId, continuesId, roles, ...actor }) => ({
      ...actor,
      affiliation: affiliationId,
      continues: continuesId,
      roles: roles.map(({ title }) => title),
    })),
    places: places.map((place) => ({ ...place, kind: enumWord(place.kind) })),
    sources,
    tours,
    corridors: corridors.map(({ texts, ...corridor }) => ({
      ...corridor,
      summaries: texts.map(({ language, summary }) => ({ language, text: summary })),
    })),
  });
}

async function findEvents(prisma: PrismaClient) {
  const rows = await prisma.diplomaticEvent.findMany({
    orderBy: { id: 'asc' },
    select: {
      ...EVENT_BASICS,
      venueId: true,
      corridorId: true,
      texts: {
        orderBy: { language: 'asc' },
        select: { language: true, title: true, summary: true, note: true, dateText: true },
      },
      participants: { ...byOrdinal, select: { actorId: true } },
      legs: legIds,
    },
  });
  return rows.map(({ venueId, corridorId, participants, legs, ...row }) => {
    const ends = legs.flatMap(({ fromId, toId }) => [fromId, toId]);
    const travellers = legs.flatMap((leg) => leg.travellers);
    return {
      ...row,
      earliest: isoDate(row.earliest),
      latest: isoDate(row.latest),
      corridor: corridorId,
      actors: distinct([...participants, ...travellers].map(({ actorId }) => actorId)),
      places: distinct(venueId === null ? ends : [venueId, ...ends]),
      destinations: distinct(
        legs.filter((leg) => leg.fromId !== leg.toId && !leg.mutual).map(({ toId }) => toId),
      ),
    };
  });
}

async function findTours(prisma: PrismaClient) {
  const rows = await prisma.tour.findMany({
    orderBy: { id: 'asc' },
    select: {
      id: true,
      texts: {
        orderBy: { language: 'asc' },
        select: { language: true, title: true, summary: true },
      },
      steps: { ...byOrdinal, select: { texts: { select: { language: true, title: true } } } },
    },
  });
  return rows.map(({ id, texts, steps }) => ({
    id,
    texts: texts.map((text) => ({
      ...text,
      steps: steps.flatMap((step) =>
        step.texts.filter(({ language }) => language === text.language).map(({ title }) => title),
      ),
    })),
  }));
}

const distinct = (ids: readonly string[]) => [...new Set(ids)];
