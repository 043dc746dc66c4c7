import { eventSummariesSchema, type EventSummary } from '@/lib/events/event-summary';
import { openDatabase, type Database } from './database';
import { isoDate, type TextLanguage } from './row-values';

interface EventSummariesQuery {
  readonly language: TextLanguage;
  /** Only these events; all of them when it is left out. */
  readonly ids?: readonly string[];
}

/** Events by their earliest day, those without one last. */
export async function findEventSummaries(
  { language, ids }: EventSummariesQuery,
  database?: Database,
): Promise<EventSummary[]> {
  const { prisma } = database ?? (await openDatabase());
  const rows = await prisma.diplomaticEvent.findMany({
    ...(ids && { where: { id: { in: [...ids] } } }),
    orderBy: [{ earliest: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: {
      id: true,
      family: true,
      type: true,
      status: true,
      certainty: true,
      edtf: true,
      earliest: true,
      latest: true,
      venueId: true,
      corridorId: true,
      texts: { where: { language }, select: { title: true, summary: true, dateText: true } },
      legs: { orderBy: { ordinal: 'asc' }, select: { fromId: true, toId: true } },
    },
  });
  const summaries = rows.map(({ texts, legs, venueId, corridorId, ...row }) => ({
    ...row,
    ...texts[0],
    earliest: isoDate(row.earliest),
    latest: isoDate(row.latest),
    legs: legs.map(({ fromId, toId }) => ({ from: fromId, to: toId })),
    venue: venueId,
    corridor: corridorId,
  }));
  return eventSummariesSchema.parse(summaries);
}
