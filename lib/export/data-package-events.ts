import type { Actor } from '@/lib/model/actor-schema';
import type { EventEntry } from '@/lib/model/event-schema';
import { ontologyCodes } from '@/lib/model/plover';
import {
  BASES,
  CERTAINTIES,
  EVENT_KINDS,
  EVENT_TYPES,
  FAMILIES,
  PARTICIPANT_ROLES,
  RELATION_KINDS,
  STATUSES,
} from '@/lib/model/vocabulary';
import type { DateBounds } from '@/lib/time/edtf';
import { boundsByContent } from '@/lib/record/event-bounds';
import { dateEdges, type DateEdges } from '@/lib/time/date-edges';
import { isoDay } from '@/lib/time/day-number';
import { boolean, day, edtf, identity, integer, link, ordinal, text } from './data-package-columns';
import { dataTable, partsOf, type DataTable } from './data-package-table';

/**
 * What happened, or was meant to: events, their texts, arcs, people and relations.
 * @param actors of the same record: before they were, no event can be.
 */
export function eventTables(events: readonly EventEntry[], actors: readonly Actor[]): DataTable[] {
  return [
    eventsTable(events, boundsByContent(actors)),
    textsTable(events),
    ...legTables(events),
    ...linkTables(events),
  ];
}

const eventLink = <T extends { of: EventEntry }>() =>
  link<T>('event_id', 'events', 'The event.', (part) => part.of.id, { required: true });

/** One of the days that say how sure a date is; empty where the date is open on that side. */
const edge = (event: EventEntry, bounds: DateBounds, name: keyof DateEdges): string | null => {
  const at = dateEdges({ edtf: event.date, ...bounds })?.[name];
  return at !== undefined && Number.isFinite(at) ? isoDay(at) : null;
};

const eventsTable = (events: readonly EventEntry[], boundsOf: (event: EventEntry) => DateBounds) =>
  dataTable(events, {
    name: 'events',
    title: 'Events',
    description: 'Dated and undated acts; each has at least one claim.',
    primaryKey: ['id'],
    columns: [
      identity('event'),
      text('family', 'What its arc looks like.', ({ family }) => family, {
        required: true,
        enum: FAMILIES,
      }),
      text('type', 'What kind of act it was.', ({ type }) => type, {
        required: true,
        enum: EVENT_TYPES,
      }),
      text('status', 'Whether it came about.', ({ status }) => status, {
        required: true,
        enum: STATUSES,
      }),
      text(
        'certainty',
        'explicit: a source says it; inferred: the editors read it out of one; contested: sources differ.',
        ({ certainty }) => certainty,
        { required: true, enum: CERTAINTIES },
      ),
      text('kind', 'What the entry tells of.', ({ kind }) => kind, {
        required: true,
        enum: EVENT_KINDS,
      }),
      boolean(
        'supplement',
        'Rests on sources beyond the five documents alone.',
        ({ supplement }) => supplement,
        { required: true },
      ),
      ...edtf<EventEntry>('date', 'When; empty is undated.', ({ date }) => date, boundsOf),
      day(
        'date_latest_start',
        'Day by which it had certainly begun; empty where it was always so.',
        (event) => edge(event, boundsOf(event), 'latestStart'),
      ),
      day(
        'date_earliest_end',
        'Day until which it certainly was not over; empty where it goes on. From 1 January of a year to 31 December of another it is certain to fall, if the latest start is not after the second and the earliest end not before the first.',
        (event) => edge(event, boundsOf(event), 'earliestEnd'),
      ),
      link('venue_id', 'places', 'Where it was held.', ({ venue }) => venue),
      link('corridor_id', 'corridors', 'The corridor concerned.', ({ corridor }) => corridor),
      text(
        'plover',
        'Event type of the PLOVER ontology, where one fits.',
        (event) => event.plover ?? ontologyCodes(event)?.plover,
      ),
      text('cameo', 'Code of the CAMEO ontology, where one fits.', (event) =>
        event.plover === undefined ? ontologyCodes(event)?.cameo : undefined,
      ),
    ],
  });

const LANGUAGES = ['en', 'vi'] as const;

const textsTable = (events: readonly EventEntry[]) =>
  dataTable(
    partsOf(events, () => LANGUAGES.map((language) => ({ language }))),
    {
      name: 'event_texts',
      title: 'Texts of events',
      description: "The atlas's own words, a row a language.",
      primaryKey: ['event_id', 'language'],
      columns: [
        eventLink(),
        text('language', 'BCP 47 tag.', (row) => row.language, {
          required: true,
          enum: LANGUAGES,
        }),
        text('title', 'Title.', (row) => row.of.title[row.language], { required: true }),
        text('summary', 'Summary.', (row) => row.of.summary[row.language], { required: true }),
        text(
          'note',
          'What is contested, flawed or resolved.',
          (row) => row.of.note?.[row.language],
        ),
        text(
          'date_text',
          "The date in the source's measure.",
          (row) => row.of.dateText?.[row.language],
        ),
        text('date_note', 'How the date was resolved.', (row) => row.of.dateNote?.[row.language]),
      ],
    },
  );

function legTables(events: readonly EventEntry[]): DataTable[] {
  const legs = partsOf(events, (event) => event.legs);
  const travellers = legs.flatMap((leg) => leg.who.map((actor) => ({ ...leg, actor })));
  return [
    dataTable(legs, {
      name: 'legs',
      title: 'Legs',
      description: 'One arc each; from and to are the same for what stays in one place.',
      primaryKey: ['event_id', 'ordinal'],
      columns: [
        eventLink(),
        ordinal('legs'),
        link('from_id', 'places', 'Where it begins.', (leg) => leg.from, { required: true }),
        link('to_id', 'places', 'Where it leads.', (leg) => leg.to, { required: true }),
        text('basis', 'What the weaker of its two ends rests on.', (leg) => leg.basis, {
          enum: BASES,
        }),
        boolean('mutual', 'Both ends act alike: no direction.', (leg) => leg.mutual, {
          required: true,
        }),
      ],
    }),
    dataTable(travellers, {
      name: 'leg_actors',
      title: 'Who travels or sends',
      description: 'The actors of each leg.',
      primaryKey: ['event_id', 'leg_ordinal', 'actor_id'],
      columns: [
        text('event_id', 'The event.', (traveller) => traveller.of.id, { required: true }),
        integer('leg_ordinal', 'The leg.', (traveller) => traveller.ordinal, { required: true }),
        link('actor_id', 'actors', 'The actor.', (traveller) => traveller.actor, {
          required: true,
        }),
      ],
      compositeKeys: [
        {
          fields: ['event_id', 'leg_ordinal'],
          reference: { resource: 'legs', fields: ['event_id', 'ordinal'] },
        },
      ],
    }),
  ];
}

const linkTables = (events: readonly EventEntry[]): DataTable[] => [
  dataTable(
    partsOf(events, ({ participants }) => participants),
    {
      name: 'participants',
      title: 'Participants',
      description: 'Who took part, and as what.',
      primaryKey: ['event_id', 'ordinal'],
      columns: [
        eventLink(),
        ordinal('participants'),
        link('actor_id', 'actors', 'The actor.', ({ actor }) => actor, { required: true }),
        text('role', 'As what.', ({ role }) => role, { required: true, enum: PARTICIPANT_ROLES }),
      ],
    },
  ),
  dataTable(
    partsOf(events, ({ related }) => related),
    {
      name: 'relations',
      title: 'Relations between events',
      description: 'Read from the first event: it answers, follows, is part of … the second.',
      primaryKey: ['event_id', 'relation', 'related_id'],
      columns: [
        eventLink(),
        text('relation', 'How they are related.', ({ relation }) => relation, {
          required: true,
          enum: RELATION_KINDS,
        }),
        link('related_id', 'events', 'The other event.', ({ event }) => event, { required: true }),
      ],
    },
  ),
];
