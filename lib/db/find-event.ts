import { eventDetailSchema, type EventDetail } from '@/lib/events/event-detail';
import { claimDetail, claimSelect } from './claim-detail';
import { openDatabase, type Database } from './database';
import type { PrismaClient } from './generated/client';
import {
  enumWord,
  isoDate,
  localised,
  namedReference,
  standardNames,
  type TextLanguage,
} from './row-values';

/** Everything about one event, or null when there is none with that id. */
export async function findEvent(
  id: string,
  language: TextLanguage,
  database?: Database,
): Promise<EventDetail | null> {
  const { prisma } = database ?? (await openDatabase());
  const row = await findRow(prisma, id, language);
  if (!row) return null;
  const { texts, ...event } = row;
  return eventDetailSchema.parse({
    ...event,
    ...texts[0],
    earliest: isoDate(event.earliest),
    latest: isoDate(event.latest),
    venue: event.venue && namedReference(event.venue, language),
    corridor: event.corridor && namedReference(event.corridor, language),
    legs: event.legs.map((leg) => ({
      from: namedReference(leg.from, language),
      to: namedReference(leg.to, language),
      who: leg.travellers.map(({ actor }) => namedReference(actor, language)),
    })),
    participants: event.participants.map(({ actor, role }) => ({
      ...namedReference(actor, language),
      role,
    })),
    amounts: event.amounts.map((amount) => ({
      ...amount,
      qualifier: enumWord(amount.qualifier),
      reporter: amount.reporter && namedReference(amount.reporter, language),
      partner: amount.partner && namedReference(amount.partner, language),
      commodity: localised(amount.commodity, language),
      note: localised(amount.note, language),
    })),
    claims: event.claims.map((claim) => claimDetail(claim, language)),
    related: [
      ...event.related.map((link) => relatedEvent('outgoing', link.relation, link.related)),
      ...event.relatedTo.map((link) => relatedEvent('incoming', link.relation, link.event)),
    ],
  });
}

function relatedEvent(
  direction: 'outgoing' | 'incoming',
  relation: string,
  event: { readonly id: string; readonly texts: readonly { readonly title: string }[] },
) {
  return { id: event.id, title: event.texts[0]?.title, relation: enumWord(relation), direction };
}

function findRow(prisma: PrismaClient, id: string, language: TextLanguage) {
  const named = { select: { id: true, names: standardNames(language) } } as const;
  const titled = {
    select: { id: true, texts: { where: { language }, select: { title: true } } },
  } as const;
  const inOrder = { orderBy: { ordinal: 'asc' } } as const;
  return prisma.diplomaticEvent.findUnique({
    where: { id },
    select: {
      id: true,
      family: true,
      type: true,
      status: true,
      certainty: true,
      edtf: true,
      earliest: true,
      latest: true,
      plover: true,
      venue: named,
      corridor: named,
      texts: {
        where: { language },
        select: { title: true, summary: true, note: true, dateText: true, dateNote: true },
      },
      legs: {
        ...inOrder,
        select: { from: named, to: named, travellers: { ...inOrder, select: { actor: named } } },
      },
      participants: { ...inOrder, select: { actor: named, role: true } },
      amounts: {
        ...inOrder,
        select: {
          measure: true,
          value: true,
          qualifier: true,
          unit: true,
          flow: true,
          period: true,
          reporter: named,
          partner: named,
          commodity: true,
          note: true,
        },
      },
      claims: { ...inOrder, select: claimSelect },
      related: { ...inOrder, select: { relation: true, related: titled } },
      relatedTo: {
        orderBy: [{ eventId: 'asc' }, { ordinal: 'asc' }],
        select: { relation: true, event: titled },
      },
    },
  });
}
