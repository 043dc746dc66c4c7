import {
  atlasTourSchema,
  tourSummariesSchema,
  type AtlasTour,
  type TourSummary,
} from '@/lib/model/atlas-tour';
import type { TourPart } from '@/lib/model/tour-schema';
import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { memoized } from './memoized';
import type { TextLanguage } from './row-values';
import { byOrdinal } from './selects';

/** Every tour, by id, without its steps. */
export const findTours = (language: TextLanguage, database?: Database): Promise<TourSummary[]> =>
  memoized(['tours', language], ({ prisma }) => readTours(prisma, language), database);

async function readTours(prisma: PrismaClient, language: TextLanguage): Promise<TourSummary[]> {
  const rows = await prisma.tour.findMany({
    orderBy: { id: 'asc' },
    select: {
      id: true,
      texts: { where: { language }, select: { title: true, summary: true } },
      _count: { select: { steps: true } },
    },
  });
  return tourSummariesSchema.parse(
    rows.map(({ id, texts, _count }) => ({ id, ...texts[0], steps: _count.steps })),
  );
}

/** A whole tour, or null when there is none with that id. */
export const findTour = (
  id: string,
  language: TextLanguage,
  database?: Database,
): Promise<AtlasTour | null> =>
  memoized(['tour', id, language], ({ prisma }) => readTour(prisma, id, language), database);

async function readTour(
  prisma: PrismaClient,
  id: string,
  language: TextLanguage,
): Promise<AtlasTour | null> {
  const row = await findRow(prisma, id, language);
  if (!row) return null;
  return atlasTourSchema.parse({
    id: row.id,
    ...row.texts[0],
    pace: row.pace,
    steps: row.steps.map(({ texts, sentences, view }) => {
      const sentencesOf = (part: TourPart) =>
        sentences
          .filter((sentence) => sentence.part === part)
          .map((sentence) => ({
            text: sentence.texts[0]?.text,
            events: sentence.events.map(({ eventId }) => eventId),
          }));
      return { ...texts[0], text: sentencesOf('text'), notes: sentencesOf('notes'), view };
    }),
  });
}

function findRow(prisma: PrismaClient, id: string, language: TextLanguage) {
  const inLanguage = { where: { language } } as const;
  return prisma.tour.findUnique({
    where: { id },
    select: {
      id: true,
      pace: true,
      texts: { ...inLanguage, select: { title: true, summary: true } },
      steps: {
        ...byOrdinal,
        select: {
          view: true,
          texts: { ...inLanguage, select: { title: true, cue: true } },
          sentences: {
            ...byOrdinal,
            select: {
              part: true,
              texts: { ...inLanguage, select: { text: true } },
              events: { ...byOrdinal, select: { eventId: true } },
            },
          },
        },
      },
    },
  });
}
