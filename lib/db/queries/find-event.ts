import { eventDetailSchema, type EventDetail } from '@/lib/model/event-detail';
import { EVENT_BASICS } from '@/lib/model/event-summary';
import { amountDetail, amountSelect } from './amount-detail';
import { claimDetail, claimSelect } from './claim-detail';
import { ontologyCodes } from '@/lib/model/plover';
import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { memoized } from './memoized';
import { enumWord, isoDate, namedReference, type TextLanguage } from './row-values';
import { byOrdinal, named } from './selects';

/** Everything about one event, or null when there is none with that id. */
export const findEvent = (
  id: string,
  language: TextLanguage,
  database?: Database,
): Promise<EventDetail | null> =>
  memoized(['event', id, language], ({ prisma }) => readEvent(prisma, id, language), database);

async function readEvent(
  prisma: PrismaClient,
  id: string,
  language: TextLanguage,
): Promise<EventDetail | null> {
  const row = await findRow(prisma, id, language);
  if (!row) return null;
  const { texts, ...event } = row;
  const detail = eventDetailSchema.parse({
    ...event,
    ...texts[0],
    earliest: isoDate(event.earliest),
    latest: isoDate(event.latest),
    venue: event.venue && namedReference(event.venue, language),
    corridor: event.corridor && namedReference(event.corridor, language),
    legs: event.legs.map((leg) => ({
      from: namedReference(leg.from, language),
      to: namedReference(leg.to, language),
      basis: leg.basis,
      mutual: leg.mutual,
      who: leg.travellers.map(({ actor }) => namedReference(actor, language)),
    })),
    participants: event.participants.map(({ actor, role }) => ({
      ...namedReference(actor, language),
      role,
    })),
    amounts: event.amounts.map((amount) => amountDetail(amount, language)),
    claims: event.claims.map((claim) => claimDetail(claim, language)),
    related: [
      ...event.related.map((link) => relatedEvent('outgoing', link.relation, link.related)),
      ...event.relatedTo.map((link) => relatedEvent('incoming', link.relation, link.event)),
    ],
  });
  return { ...detail, plover: detail.plover ?? ontologyCodes(detail)?.plover ?? null };
}

function relatedEvent(
  direction: 'outgoing' | 'incoming',
  relation: string,
  event: { readonly id: string; readonly texts: readonly { readonly title: string }[] },
) {
  return { id: event.id, title: event.texts[0]?.title, relation: enumWord(relation), direction };
}

function findRow(prisma: PrismaClient, id: string, language: TextLanguage) {
  const reference = named(language);
  const titled = {
    select: { id: true, texts: { where: { language }, select: { title: true } } },
  } as const;
  return prisma.diplomaticEvent.findUnique({
    where: { id },
    select: {
      ...EVENT_BASICS,
      dateBasis: true,
      plover: true,
      venue: reference,
      corridor: reference,
      texts: {
        where: { language },
        select: { title: true, summary: true, note: true, dateText: true, dateNote: true },
      },
      legs: {
        ...byOrdinal,
        select: {
          from: reference,
          to: reference,
          basis: true,
          mutual: true,
          travellers: { ...byOrdinal, select: { actor: reference } },
        },
      },
      participants: { ...byOrdinal, select: { actor: reference, role: true } },
      amounts: { ...byOrdinal, select: amountSelect(language) },
      claims: { ...byOrdinal, select: claimSelect },
      related: { ...byOrdinal, select: { relation: true, related: titled } },
      relatedTo: {
        orderBy: [{ eventId: 'asc' }, { ordinal: 'asc' }],
        select: { relation: true, event: titled },
      },
    },
  });
}
