import { ontologyCodes } from '@/lib/model/plover';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import { claimsOfCorridor, type Corridor } from '@/lib/model/corridor-schema';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { ClaimDetail, EventDetail } from '@/lib/model/event-detail';
import type { EventEntry } from '@/lib/model/event-schema';
import type { EventSummary } from '@/lib/model/event-summary';
import { CLAIM_ASPECTS } from '@/lib/model/vocabulary';
import { eventRoleSchema } from '@/lib/model/vocabulary-schemas';
import type { FlowRow } from '@/lib/flows/flow-row';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { boundsByContent } from '@/lib/record/event-bounds';
import type { AtlasRecord } from '@/lib/record/read-record';
import type { TextLanguage } from '../queries/row-values';

/** A summary's ids of actors and sources are, in the detail, actors and claims in full. */
const eventDetailSummary = ({
  actors: _,
  reporters: __,
  roles: ___,
  sources: ____,
  differsOn: _____,
  ...rest
}: EventSummary) => rest;

function askedRoles({ family, participants }: EventEntry): EventSummary['roles'] {
  const roles: EventSummary['roles'] = {};
  for (const { actor, role } of participants) {
    const asked = role === 'recipient' && family !== 'trade' ? 'addressee' : role;
    const known = eventRoleSchema.safeParse(asked);
    if (known.success) roles[known.data] = [...(roles[known.data] ?? []), actor];
  }
  return roles;
}

/** Year and turnover of the first reporter who gives both directions, from two years on. */
function yearlySeries({ family, amounts }: EventEntry): [number, number][] {
  if (family !== 'trade') return [];
  const given = amounts.filter(
    ({ measure, unit, value, commodity, period = '' }) =>
      measure === 'value' &&
      unit === 'USD' &&
      value !== null &&
      !commodity &&
      /^\d{4}[?~%]?$/.test(period),
  );
  const turnovers = new Map<number, number>();
  for (const { period = '', reporter } of given) {
    const year = Number(period.slice(0, 4));
    if (turnovers.has(year)) continue;
    const of = (flow: string) =>
      given.find((one) => one.period === period && one.reporter === reporter && one.flow === flow)
        ?.value;
    const turnover = of('both') ?? (of('export') ?? NaN) + (of('import') ?? NaN);
    if (!Number.isNaN(turnover)) turnovers.set(year, turnover);
  }
  const series = [...turnovers].toSorted(([one], [other]) => one - other);
  return series.length > 1 ? series : [];
}

/** What the queries should answer, made from the entries alone, without a database. */
export function expectedAnswers(record: AtlasRecord, language: TextLanguage) {
  const find = <T extends { id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((entry) => entry.id === id);
    if (!found) throw new Error(`The record has no "${id}"`);
    return found;
  };
  const nameOf = (names: AtlasPlace['names']) => {
    const standard = names.filter((name) => name.kind === 'standard');
    const inLanguage = standard.find((name) => name.language === language);
    return (inLanguage ?? standard.find((name) => name.language === 'en'))?.text ?? '';
  };
  const shortNameOf = (names: AtlasPlace['names']) => {
    const shown = names.find(({ kind, text }) => kind === 'standard' && text === nameOf(names));
    const short = names.find((one) => one.kind === 'short' && one.language === shown?.language);
    return (short ?? shown)?.text ?? '';
  };
  const place = (id: string) => ({ id, name: nameOf(find(record.places, id).names) });
  const actor = (id: string) => ({ id, name: nameOf(find(record.actors, id).names) });
  const source = (id: string) => ({ id, csl: find(record.sources, id).csl });

  const claims = (entries: EventEntry['claims']): ClaimDetail[] =>
    entries.map((claim, index) => ({
      ordinal: index + 1,
      source: source(claim.source),
      via: claim.via ? source(claim.via) : null,
      locator: claim.locator,
      quotation: claim.quotation
        ? { ...claim.quotation, translation: claim.quotation.translation?.[language] ?? null }
        : null,
      stance: claim.stance,
      on: claim.on ?? null,
      says: claim.says?.[language] ?? null,
    }));

  const boundsOf = boundsByContent(record.actors);

  const summary = (event: EventEntry): EventSummary => ({
    id: event.id,
    title: event.title[language],
    summary: event.summary[language],
    family: event.family,
    type: event.type,
    kind: event.kind,
    status: event.status,
    certainty: event.certainty,
    supplement: event.supplement,
    edtf: event.date,
    ...boundsOf(event),
    dateText: event.dateText?.[language] ?? null,
    legs: event.legs.map(({ from, to, mutual }) => ({ from, to, mutual })),
    venue: event.venue ?? null,
    corridor: event.corridor ?? null,
    actors: [
      ...new Set([
        ...event.participants.filter(({ role }) => role !== 'reporter').map(({ actor: id }) => id),
        ...event.legs.flatMap(({ who }) => who),
      ]),
    ],
    reporters: event.participants
      .filter(({ role }) => role === 'reporter')
      .map(({ actor: id }) => id),
    roles: askedRoles(event),
    sources: [...new Set(event.claims.flatMap(({ source: id, via }) => (via ? [id, via] : [id])))],
    differsOn: CLAIM_ASPECTS.filter((on) =>
      event.claims.some((claim) => claim.stance === 'differs' && claim.on === on),
    ),
  });

  const related = (event: EventEntry): EventDetail['related'] => {
    const titled = (id: string) => ({ id, title: find(record.events, id).title[language] });
    const outgoing = event.related.map(({ event: id, relation }) => ({
      ...titled(id),
      relation,
      direction: 'outgoing' as const,
    }));
    const others = record.events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const incoming = others.flatMap((other) =>
      other.related
        .filter((link) => link.event === event.id)
        .map(({ relation }) => ({
          ...titled(other.id),
          relation,
          direction: 'incoming' as const,
        })),
    );
    return [...outgoing, ...incoming];
  };

  const detail = (event: EventEntry): EventDetail => ({
    ...eventDetailSummary(summary(event)),
    dateBasis: event.dateBasis ?? null,
    dateNote: event.dateNote?.[language] ?? null,
    note: event.note?.[language] ?? null,
    plover: event.plover ?? ontologyCodes(event)?.plover ?? null,
    venue: event.venue ? place(event.venue) : null,
    corridor: event.corridor
      ? { id: event.corridor, name: nameOf(find(record.corridors, event.corridor).names) }
      : null,
    legs: event.legs.map((leg) => ({
      from: place(leg.from),
      to: place(leg.to),
      who: leg.who.map(actor),
      basis: leg.basis,
      mutual: leg.mutual,
    })),
    participants: event.participants.map(({ actor: id, role }) => ({ ...actor(id), role })),
    // The source of an amount is in the record only, until the database has a column for it.
    amounts: event.amounts.map((amount) => ({
      ...amount,
      period: amount.period ?? null,
      reporter: amount.reporter ? actor(amount.reporter) : null,
      partner: amount.partner ? actor(amount.partner) : null,
      commodity: amount.commodity?.[language] ?? null,
      note: amount.note?.[language] ?? null,
      source: amount.source ?? null,
    })),
    claims: claims(event.claims),
    related: related(event),
  });

  const flowRows = (event: EventEntry): FlowRow[] => {
    const levels = event.amounts.filter(({ measure }) => ['value', 'quantity'].includes(measure));
    const level = levels.find(({ value }) => value !== null) ?? levels[0];
    const traded = event.family === 'trade' ? level : undefined;
    const series = yearlySeries(event);
    const { family, type, kind, status, certainty, supplement, edtf, earliest, latest } =
      summary(event);
    return event.legs.map(({ from, to, mutual }, index) => ({
      eventId: event.id,
      legOrdinal: index + 1,
      from,
      to,
      legKind: mutual ? 'mutual' : to === event.venue ? 'to-venue' : 'one-way',
      family,
      type,
      kind,
      status,
      certainty,
      edtf,
      supplement,
      earliest,
      latest,
      value: series.length > 0 ? null : (traded?.value ?? null),
      unit: traded?.unit ?? null,
      yearlyUsd: series,
    }));
  };

  const places = (): AtlasPlace[] =>
    record.places.map(({ existed: _, ...entry }) => ({
      ...entry,
      name: nameOf(entry.names),
      names: entry.names.map(({ language: tag, text, kind }) => ({ language: tag, text, kind })),
      parent: entry.parent ?? null,
      wikidata: entry.wikidata ?? null,
      geonames: entry.geonames ?? null,
      note: entry.note?.[language] ?? null,
    }));

  const actors = (): AtlasActor[] =>
    record.actors.map(({ id, kind, names, affiliation, continues, country }) => ({
      id,
      kind,
      name: nameOf(names),
      shortName: shortNameOf(names),
      affiliation: affiliation ?? null,
      continues: continues ?? null,
      country: country ?? null,
    }));

  const position = (id: string): [number, number] => {
    const { longitude, latitude } = find(record.places, id);
    return [longitude, latitude];
  };
  // A claim's ordinal counts all claims of its corridor.
  const placedClaims = (entry: Omit<Corridor, 'names'>, part: Corridor['claims']) => {
    const first = claimsOfCorridor(entry).findIndex(({ claim }) => claim === part[0]);
    return claims(part).map((claim) => ({ ...claim, ordinal: claim.ordinal + first }));
  };
  const lineState = (
    { state, during, note, claims: part }: Corridor['segments'][number]['states'][number],
    entry: Omit<Corridor, 'names'>,
  ) => ({ state, during, note: note?.[language] ?? null, claims: placedClaims(entry, part) });
  const corridors = (): AtlasCorridor[] =>
    record.corridors.map(({ names, ...entry }) => ({
      ...entry,
      name: nameOf(names),
      summary: entry.summary[language],
      note: entry.note?.[language] ?? null,
      stations: entry.stations.map((id) => {
        const [longitude, latitude] = position(id);
        return { ...place(id), longitude, latitude };
      }),
      segments: entry.segments.map(({ course, states, ...segment }) => ({
        ...segment,
        states: states.map((state) => lineState(state, entry)),
        path: [position(segment.from), ...course, position(segment.to)],
        lengthKm: segment.lengthKm ?? null,
        opened: segment.opened ?? null,
        note: segment.note?.[language] ?? null,
        claims: placedClaims(entry, segment.claims),
      })),
      services: entry.services.map((service) => ({
        ...lineState(service, entry),
        title: service.title[language],
        from: service.from,
        to: service.to,
      })),
      legs: record.events
        .filter(({ corridor }) => corridor === entry.id)
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .flatMap(({ id, legs }) =>
          legs
            .filter(({ from, to }) => from !== to)
            .filter(({ from, to }) => [from, to].every((end) => entry.stations.includes(end)))
            .map(({ from, to }) => ({ event: id, from, to })),
        ),
      claims: placedClaims(entry, entry.claims),
    }));

  return { summary, detail, flowRows, places, actors, corridors };
}
