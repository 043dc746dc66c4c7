import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Family } from '@/lib/model/vocabulary';
import type { Locale } from '@/lib/i18n/routing';
import type {
  ActorDocument,
  EventDocument,
  SearchDocuments,
  SourceDocument,
} from '@/lib/search/search-documents';
import { shownName } from '@/lib/search/searched-names';
import { entityIdOf, type EntityKind } from './entity-id';
import type { PropertyValue } from './properties';
import type { PossibleYears, ReconciledEntity } from './reconciled-entity';

/** What is said of an entity in words of the atlas itself. */
export interface EntityWords {
  readonly family: Readonly<Record<Family, string>>;
  readonly placeKind: Readonly<Record<AtlasPlace['kind'], string>>;
  readonly actorKind: Readonly<Record<ActorDocument['kind'], string>>;
}

interface ReconciledRecord {
  readonly documents: SearchDocuments;
  /** In the language that is asked for, as the events. */
  readonly places: readonly AtlasPlace[];
  readonly events: readonly EventSummary[];
  readonly language: Locale;
  readonly words: EntityWords;
}

/** Everything of the record that can be reconciled. */
export function entitiesOfRecord(record: ReconciledRecord): ReconciledEntity[] {
  const { documents, places, events, words, language } = record;
  const placesById = new Map(places.map((place) => [place.id, place]));
  const sources = new Map(documents.sources.map((source) => [source.id, source]));
  const actorNames = new Map(
    documents.actors.map(({ id, names }) => [id, shownName(id, names, language).text]),
  );
  const summaries = new Map(events.map((event) => [event.id, event]));
  return [
    ...documents.events.flatMap((document) => {
      const summary = summaries.get(document.id);
      return summary ? [eventEntity(document, summary, { placesById, sources, words })] : [];
    }),
    ...places.map((place) => placeEntity(place, words)),
    ...documents.actors.map((actor) => actorEntity(actor, actorNames, words)),
    ...documents.sources.map(sourceEntity),
  ];
}

interface EventContext {
  readonly placesById: ReadonlyMap<string, AtlasPlace>;
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly words: EntityWords;
}

function eventEntity(
  { id, texts, places, edtf, earliest, latest, family }: EventDocument,
  { title, sources }: EventSummary,
  context: EventContext,
): ReconciledEntity {
  const familyWords = context.words.family[family];
  return {
    id: entityIdOf('event', id),
    kind: 'event',
    name: title,
    names: texts.map((text) => text.title),
    description: described(edtf, familyWords),
    years: edtf === null ? null : { from: yearOf(earliest), to: yearOf(latest) },
    // What is at a site is in its city as well, as on the map.
    places: places.flatMap((place) => [place, context.placesById.get(place)?.parent ?? []].flat()),
    values: {
      date: plain(edtf),
      family: plain(familyWords),
      place: places.map((place) => reference('place', place, context.placesById.get(place)?.name)),
      source: sources.map((source) =>
        reference('source', source, context.sources.get(source)?.csl.title),
      ),
    },
  };
}

function placeEntity(place: AtlasPlace, words: EntityWords): ReconciledEntity {
  const { id, kind, name, names, country, latitude, longitude, wikidata } = place;
  return {
    id: entityIdOf('place', id),
    kind: 'place',
    name,
    names: names.map(({ text }) => text),
    description: described(words.placeKind[kind], country),
    years: null,
    places: [],
    values: {
      country: plain(country),
      latitude: [{ float: latitude }],
      longitude: [{ float: longitude }],
      wikidata: plain(wikidata),
    },
  };
}

function actorEntity(
  { id, kind, names, country, affiliation }: ActorDocument,
  actorNames: ReadonlyMap<string, string>,
  words: EntityWords,
): ReconciledEntity {
  return {
    id: entityIdOf('actor', id),
    kind: 'actor',
    name: actorNames.get(id) ?? id,
    names: names.map(({ text }) => text),
    description: described(words.actorKind[kind], actorNames.get(affiliation ?? '') ?? null),
    years: null,
    places: [],
    values: { country: plain(country) },
  };
}

function sourceEntity({ id, csl }: SourceDocument): ReconciledEntity {
  const issued = csl.issued?.['date-parts'][0];
  const year = issued?.[0] ?? null;
  const date = issued?.map((part) => String(part).padStart(2, '0')).join('-') ?? null;
  const container = csl['container-title'] ?? csl.publisher ?? null;
  return {
    id: entityIdOf('source', id),
    kind: 'source',
    name: csl.title,
    names: [csl.title, csl['title-short']].filter((name) => name !== undefined),
    description: described(container, year === null ? null : String(year)),
    years: year === null ? null : yearAlone(year),
    places: [],
    values: { date: plain(date) },
  };
}

const yearOf = (day: string | null) => (day === null ? null : Number(day.slice(0, 4)));
const yearAlone = (year: number): PossibleYears => ({ from: year, to: year });

const plain = (text: string | null): PropertyValue[] => (text === null ? [] : [{ str: text }]);
const reference = (kind: EntityKind, id: string, name = id) => ({ id: entityIdOf(kind, id), name });
const described = (...parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null).join(' · ');
