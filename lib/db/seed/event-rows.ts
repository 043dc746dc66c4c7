import type { EventEntry } from '@/lib/model/event-schema';
import type { Actor } from '@/lib/model/actor-schema';
import { boundsByContent } from '@/lib/record/event-bounds';
import type { DateBounds } from '@/lib/time/edtf';
import { claimRows } from './claim-rows';
import { ordinalAt, rowsByLanguage, type TableRows } from './table-rows';

/** The claim that an event's row points to, so that there is one. */
export const LEAD_CLAIM = 1;

/** @param actors of the same record: before they were, no event can be. */
export function eventRows(events: readonly EventEntry[], actors: readonly Actor[]): TableRows[] {
  const boundsOf = boundsByContent(actors);
  return [
    ['event', events.map((event) => eventRow(event, boundsOf(event)))],
    ['claim', events.flatMap((event) => claimRows({ event_id: event.id }, event.claims))],
    ['event_text', events.flatMap(textRows)],
    ['event_former_id', events.flatMap(formerIdRows)],
    ['event_leg', events.flatMap(legRows)],
    ['leg_traveller', events.flatMap(travellerRows)],
    ['participant', events.flatMap(participantRows)],
    ['amount', events.flatMap(amountRows)],
    ['event_relation', events.flatMap(relationRows)],
  ];
}

function eventRow(event: EventEntry, bounds: DateBounds): object {
  return {
    id: event.id,
    family: event.family,
    type: event.type,
    kind: event.kind,
    supplement: event.supplement,
    status: event.status,
    certainty: event.certainty,
    edtf: event.date,
    ...bounds,
    date_basis: event.dateBasis,
    venue_id: event.venue,
    corridor_id: event.corridor,
    plover: event.plover,
    lead_claim: LEAD_CLAIM,
  };
}

function textRows(event: EventEntry): object[] {
  return rowsByLanguage((language) => ({
    event_id: event.id,
    title: event.title[language],
    summary: event.summary[language],
    note: event.note?.[language],
    date_text: event.dateText?.[language],
    date_note: event.dateNote?.[language],
  }));
}

function formerIdRows(event: EventEntry): object[] {
  return event.formerly.map((formerId) => ({ former_id: formerId, event_id: event.id }));
}

function legRows(event: EventEntry): object[] {
  return event.legs.map((leg, index) => ({
    event_id: event.id,
    ordinal: ordinalAt(index),
    from_id: leg.from,
    to_id: leg.to,
    basis: leg.basis,
    mutual: leg.mutual,
  }));
}

function travellerRows(event: EventEntry): object[] {
  return event.legs.flatMap((leg, legIndex) =>
    leg.who.map((actor, index) => ({
      event_id: event.id,
      leg_ordinal: ordinalAt(legIndex),
      ordinal: ordinalAt(index),
      actor_id: actor,
    })),
  );
}

function participantRows(event: EventEntry): object[] {
  return event.participants.map((participant, index) => ({
    event_id: event.id,
    ordinal: ordinalAt(index),
    actor_id: participant.actor,
    role: participant.role,
  }));
}

function amountRows(event: EventEntry): object[] {
  return event.amounts.map(({ reporter, partner, source, ...amount }, index) => ({
    ...amount,
    event_id: event.id,
    ordinal: ordinalAt(index),
    reporter_id: reporter,
    partner_id: partner,
    source_id: source,
  }));
}

function relationRows(event: EventEntry): object[] {
  return event.related.map((related, index) => ({
    event_id: event.id,
    ordinal: ordinalAt(index),
    relation: related.relation,
    related_id: related.event,
  }));
}
