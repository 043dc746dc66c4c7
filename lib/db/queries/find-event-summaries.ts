import { rolesOf } from '@/lib/model/event-roles';
import { EVENT_BASICS, eventSummariesSchema, type EventSummary } from '@/lib/model/event-summary';
import { CLAIM_ASPECTS } from '@/lib/model/vocabulary';
import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { memoized } from './memoized';
import { isoDate, type TextLanguage } from './row-values';
import { byOrdinal, legIds } from './selects';

/** The ids that the rows name, in order, each once. */
const each = <Row>(rows: readonly Row[], idsOf: (row: Row) => (string | null)[]) => [
  ...new Set(rows.flatMap(idsOf).filter((id) => id !== null)),
];

/** Every event by its earliest day, those without one last. */
export const findEventSummaries = (
  language: TextLanguage,
  database?: Database,
): Promise<EventSummary[]> =>
  memoized(
    ['event summaries', language],
    ({ prisma }) => readEventSummaries(prisma, language),
    database,
  );

async function readEventSummaries(
  prisma: PrismaClient,
  language: TextLanguage,
): Promise<EventSummary[]> {
  const rows = await prisma.diplomaticEvent.findMany({
    orderBy: [{ earliest: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: {
      ...EVENT_BASICS,
      venueId: true,
      corridorId: true,
      texts: { where: { language }, select: { title: true, summary: true, dateText: true } },
      legs: legIds,
      participants: { ...byOrdinal, select: { actorId: true, role: true } },
      claims: { ...byOrdinal, select: { sourceId: true, viaId: true, stance: true, aspect: true } },
    },
  });
  const summaries = rows.map(({ texts, legs, venueId, corridorId, claims, ...row }) => ({
    ...row,
    ...texts[0],
    earliest: isoDate(row.earliest),
    latest: isoDate(row.latest),
    legs: legs.map(({ fromId, toId, mutual }) => ({ from: fromId, to: toId, mutual })),
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
    roles: rolesOf(
      row.participants.map(({ actorId, role }) => ({ actor: actorId, role })),
      row.family,
    ),
    sources: each(claims, (claim) => [claim.sourceId, claim.viaId]),
    differsOn: CLAIM_ASPECTS.filter((on) =>
      claims.some(({ stance, aspect }) => stance === 'differs' && aspect === on),
    ),
  }));
  return eventSummariesSchema.parse(summaries);
}
