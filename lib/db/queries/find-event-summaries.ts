import { EVENT_STANDING, eventSummariesSchema, type EventSummary } from '@/lib/model/event-summary';
import { openDatabase, type Database } from '../connect/database';
import { isoDate, type TextLanguage } from './row-values';
import { inOrder, legIds } from './selects';

interface EventSummariesQuery {
  readonly language: TextLanguage;
  /** Only these events; all of them when it is left out. */
  readonly ids?: readonly string[];
}

/** The ids that the rows name, in order, each once. */
const each = <Row>(rows: readonly Row[], idsOf: (row: Row) => (string | null)[]) => [
  ...new Set(rows.flatMap(idsOf).filter((id) => id !== null)),
];

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
      ...EVENT_STANDING,
      venueId: true,
      corridorId: true,
      texts: { where: { language }, select: { title: true, summary: true, dateText: true } },
      legs: legIds,
      participants: { ...inOrder, select: { actorId: true, role: true } },
      claims: { ...inOrder, select: { sourceId: true, viaId: true } },
    },
  });
  const summaries = rows.map(({ texts, legs, venueId, corridorId, claims, ...row }) => ({
    ...row,
    ...texts[0],
    earliest: isoDate(row.earliest),
    latest: isoDate(row.latest),
    legs: legs.map(({ fromId, toId }) => ({ from: fromId, to: toId })),
    venue: venueId,
    corridor: corridorId,
    actors: each(
      [
        ...row.participants.filter(({ role }) => role !== 'reporter'),
        ...legs.flatMap((leg) => leg.travellers),
      ],
      ({ actorId }) => [actorId],
    ),
    reporters: each(
      row.participants.filter(({ role }) => role === 'reporter'),
      ({ actorId }) => [actorId],
    ),
    sources: each(claims, (claim) => [claim.sourceId, claim.viaId]),
  }));
  return eventSummariesSchema.parse(summaries);
}
