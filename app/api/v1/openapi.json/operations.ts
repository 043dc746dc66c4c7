import { z } from 'zod';
import { bibliographyQuerySchema } from '@/lib/citations/bibliography';
import { FLOW_MEDIA_TYPE } from '@/lib/flows/flow-wire';
import { oembedParametersSchema } from '@/lib/routes/oembed';
import {
  claimsParametersSchema,
  languageParametersSchema,
  suggestionsParametersSchema,
  noParametersSchema,
  releaseChangesParametersSchema,
  releaseParametersSchema,
  searchParametersSchema,
} from '../parameters';
import {
  previewParametersSchema,
  proposeInLanguageSchema,
  proposeParametersSchema,
  serviceFormSchema,
  serviceParametersSchema,
  suggestInLanguageSchema,
  suggestParametersSchema,
} from '../reconcile/reconcile-parameters';
import type { SchemaName } from './named-schemas';

export const JSON_MEDIA_TYPE = 'application/json';

interface Content {
  readonly mediaType: string;
  /** Null for what JSON Schema does not describe: Arrow, server-sent events. */
  readonly schema: SchemaName | null;
}

/** What one method of one address takes and answers. */
export interface Operation {
  readonly method: 'get' | 'head' | 'post' | 'put' | 'delete';
  /** `{id}` is a slug, `{code}` the code of a lecture, `{entity}` a kind, a full stop and a slug, `{language}` that of the answer. */
  readonly path: `/api/v1/${string}`;
  readonly summary: string;
  readonly query: z.ZodObject;
  readonly body?: SchemaName;
  /** Fields of a form in place of a body. */
  readonly form?: z.ZodObject;
  readonly status: 200 | 201 | 204 | 303;
  /** Null for an answer without a body. */
  readonly content: Content | null;
  /** Content of the record: it has an ETag and may be answered by 304. */
  readonly isCached: boolean;
  /** Whether the key of a lecture may be given. */
  readonly takesKey: boolean;
  /** Refusals of its own, each a problem. */
  readonly refusals: readonly (400 | 403 | 404 | 409 | 410 | 413 | 415 | 429 | 501)[];
  /** The body when the database cannot be read, where that is not a problem like 500 and 503 elsewhere. */
  readonly unavailable?: SchemaName;
}

const json = (schema: SchemaName): Content => ({ mediaType: JSON_MEDIA_TYPE, schema });

const ofTheRecord = { method: 'get', status: 200, isCached: true, takesKey: false } as const;
/** For a browser's EventSource, which sends no header. */
const keyParametersSchema = z.object({ key: z.string().optional() });
const ofLectures = { isCached: false, takesKey: true, query: keyParametersSchema } as const;

/** One entry of the record. The page of it gives the same to who accepts that media type. */
const ofEntry = {
  ...ofTheRecord,
  query: languageParametersSchema,
  refusals: [400, 404, 410],
} as const;

const asJsonLd: Content = { mediaType: 'application/ld+json', schema: 'JsonLd' };
const asGeoJson: Content = { mediaType: 'application/geo+json', schema: 'GeoJson' };
const asCsl: Content = {
  mediaType: 'application/vnd.citationstyles.csl+json',
  schema: 'Bibliography',
};

/** Every operation of the API, in the order of docs/api.md. */
export const OPERATIONS: readonly Operation[] = [
  {
    ...ofTheRecord,
    path: '/api/v1/flows',
    summary: 'Every leg of every event as an Apache Arrow IPC stream; sums when there are many.',
    query: noParametersSchema,
    content: { mediaType: FLOW_MEDIA_TYPE, schema: null },
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/events',
    summary: 'Every event in the order of time: title, summary, date, legs.',
    query: languageParametersSchema,
    content: json('EventSummaries'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/events/{id}',
    summary:
      'One event with its claims, sources, amounts and related events; by a former id the event that took it in.',
    query: languageParametersSchema,
    content: json('Event'),
    refusals: [400, 404, 410],
  },
  {
    ...ofEntry,
    path: '/api/v1/events/{id}/json-ld',
    summary: 'The same in the words of schema.org.',
    content: asJsonLd,
  },
  {
    ...ofEntry,
    path: '/api/v1/events/{id}/geojson',
    summary: 'Its legs as they run, and the places that it touches.',
    content: asGeoJson,
  },
  {
    ...ofEntry,
    path: '/api/v1/events/{id}/csl',
    summary: 'It as an entry of the atlas to be cited, as CSL-JSON.',
    content: asCsl,
  },
  {
    ...ofTheRecord,
    path: '/api/v1/claims',
    summary: 'The claims of up to 100 events by id, with commas between the ids.',
    query: claimsParametersSchema,
    content: json('EventClaims'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/amounts',
    summary: 'Every amount: what it measures, when, and who reported it.',
    query: languageParametersSchema,
    content: json('Amounts'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/places',
    summary: 'Places: coordinates, names in every script, and the city that a site lies in.',
    query: languageParametersSchema,
    content: json('Places'),
    refusals: [400],
  },
  {
    ...ofEntry,
    path: '/api/v1/places/{id}',
    summary: 'One place: coordinates, names in every script, codes.',
    content: json('Place'),
  },
  {
    ...ofEntry,
    path: '/api/v1/places/{id}/json-ld',
    summary: 'The same in the words of schema.org.',
    content: asJsonLd,
  },
  {
    ...ofEntry,
    path: '/api/v1/places/{id}/geojson',
    summary: 'The same as a point.',
    content: asGeoJson,
  },
  {
    ...ofTheRecord,
    path: '/api/v1/actors',
    summary: 'States, organisations and people.',
    query: languageParametersSchema,
    content: json('Actors'),
    refusals: [400],
  },
  {
    ...ofEntry,
    path: '/api/v1/actors/{id}',
    summary: 'One actor: names, offices, whom it acts for, codes.',
    content: json('ActorDetail'),
  },
  {
    ...ofEntry,
    path: '/api/v1/actors/{id}/json-ld',
    summary: 'The same in the words of schema.org.',
    content: asJsonLd,
  },
  {
    ...ofTheRecord,
    path: '/api/v1/sources',
    summary: 'Titles of the sources; the documents of the record come first.',
    query: noParametersSchema,
    content: json('Sources'),
    refusals: [400],
  },
  {
    ...ofEntry,
    path: '/api/v1/sources/{id}',
    summary: 'One source: its reference, and where the documents cite it.',
    content: json('Source'),
  },
  {
    ...ofEntry,
    path: '/api/v1/sources/{id}/json-ld',
    summary: 'The same in the words of schema.org.',
    content: asJsonLd,
  },
  {
    ...ofEntry,
    path: '/api/v1/sources/{id}/csl',
    summary: 'Its reference as CSL-JSON.',
    content: asCsl,
  },
  {
    ...ofTheRecord,
    path: '/api/v1/bibliography',
    summary: 'References as CSL-JSON, filtered and ordered like the page /en/sources.',
    query: bibliographyQuerySchema,
    content: asCsl,
    refusals: [],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/near',
    summary: 'Pages whose ids are similar to an id that has no page.',
    query: suggestionsParametersSchema,
    content: json('Suggestions'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/corridors',
    summary: 'Corridors: stations, segments, states, services, claims.',
    query: languageParametersSchema,
    content: json('Corridors'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/search',
    summary:
      'What contains the words or answers the question, in any language and script, best first.',
    query: searchParametersSchema,
    content: json('SearchAnswer'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/tours',
    summary: 'The tours: title, summary, number of steps.',
    query: languageParametersSchema,
    content: json('TourSummaries'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/tours/{id}',
    summary: 'One tour; each sentence names the events that it rests on.',
    query: languageParametersSchema,
    content: json('Tour'),
    refusals: [400, 404, 410],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/oembed',
    summary: 'What to show in another page for an address of a view or a tour, as oEmbed 1.0.',
    query: oembedParametersSchema,
    content: json('Oembed'),
    refusals: [400, 404, 501],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile',
    summary:
      'What the cells of a table may mean (Reconciliation Service API 0.2), values of properties, or the manifest.',
    query: serviceParametersSchema,
    content: json('Reconciliation'),
    refusals: [400, 413],
  },
  {
    ...ofTheRecord,
    method: 'post',
    path: '/api/v1/reconcile',
    summary: 'The same of a form, for batches that are too long for an address.',
    query: languageParametersSchema,
    form: serviceFormSchema,
    content: json('Reconciliation'),
    isCached: false,
    refusals: [400, 413, 415],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile/suggest/{kind}',
    summary:
      'Entities, types or properties by what is typed of a name; the kind is entity, type or property.',
    query: suggestParametersSchema,
    content: json('Suggested'),
    refusals: [400, 404],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile/properties',
    summary: 'The properties that can be fetched of entities of a type.',
    query: proposeParametersSchema,
    content: json('ProposedProperties'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile/{language}/suggest/{kind}',
    summary: 'The same suggestions, with the language in the path, as the manifest gives it.',
    query: suggestInLanguageSchema,
    content: json('Suggested'),
    refusals: [400, 404],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile/{language}/properties',
    summary: 'The same properties, with the language in the path, as the manifest gives it.',
    query: proposeInLanguageSchema,
    content: json('ProposedProperties'),
    refusals: [400, 404],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile/preview',
    summary: 'A few lines of HTML about an entity, for a frame.',
    query: previewParametersSchema,
    content: { mediaType: 'text/html', schema: null },
    refusals: [400, 404],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/reconcile/entity/{entity}',
    summary: 'Leads to the page of an entity.',
    query: languageParametersSchema,
    status: 303,
    content: null,
    isCached: false,
    refusals: [400, 404],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/export/tables',
    summary: 'The whole record as tables with keys, and what each column means.',
    query: noParametersSchema,
    content: json('RecordTables'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/export/record.zip',
    summary: 'The same as a Frictionless Data Package, version 2.',
    query: noParametersSchema,
    content: { mediaType: 'application/zip', schema: null },
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/export/record.sqlite',
    summary: 'The same as one SQLite file.',
    query: noParametersSchema,
    content: { mediaType: 'application/vnd.sqlite3', schema: null },
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/export/datacite.xml',
    summary: 'What a catalogue is told of the record, in DataCite’s metadata schema 4.6.',
    query: noParametersSchema,
    content: { mediaType: 'application/xml', schema: null },
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/releases',
    summary: 'The releases of the record: version, date, hashes, counts, the oldest first.',
    query: noParametersSchema,
    content: json('Releases'),
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/releases/entries',
    summary: 'The entries of a release as they were, a line of JSON each.',
    query: releaseParametersSchema,
    content: { mediaType: 'application/x-ndjson', schema: null },
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/releases/changes',
    summary:
      'What leads from one release to another: ids added, changed with fields, and withdrawn.',
    query: releaseChangesParametersSchema,
    content: json('ReleaseChanges'),
    refusals: [400],
  },
  {
    ...ofLectures,
    method: 'post',
    path: '/api/v1/lectures',
    summary: 'Opens a lecture to other devices.',
    query: noParametersSchema,
    takesKey: false,
    body: 'NewRoom',
    status: 201,
    content: json('OpenedRoom'),
    refusals: [400, 413, 415, 429],
  },
  {
    ...ofLectures,
    method: 'get',
    path: '/api/v1/lectures/{code}',
    summary: 'Which tour is presented, and the role of the key; the audience has no key.',
    status: 200,
    content: json('Room'),
    refusals: [403, 404, 410, 429],
  },
  {
    ...ofLectures,
    method: 'put',
    path: '/api/v1/lectures/{code}',
    summary: 'Opens a lecture again that the server has forgotten, by the key of its presenter.',
    body: 'NewRoom',
    status: 200,
    content: json('OpenedRoom'),
    refusals: [400, 403, 404, 409, 410, 413, 415, 429],
  },
  {
    ...ofLectures,
    method: 'delete',
    path: '/api/v1/lectures/{code}',
    summary: 'Ends a lecture for all, by the key of its presenter.',
    status: 204,
    content: null,
    refusals: [403, 404, 410, 429],
  },
  {
    ...ofLectures,
    method: 'get',
    path: '/api/v1/lectures/{code}/messages',
    summary: 'The messages of a lecture as server-sent events; each is a LectureMessage.',
    status: 200,
    content: { mediaType: 'text/event-stream', schema: null },
    refusals: [403, 404, 410, 429],
  },
  {
    ...ofLectures,
    method: 'head',
    path: '/api/v1/lectures/{code}/messages',
    summary: 'Whether the messages could be had now, without taking a place to follow.',
    status: 200,
    content: null,
    refusals: [403, 404, 410, 429],
  },
  {
    ...ofLectures,
    method: 'post',
    path: '/api/v1/lectures/{code}/messages',
    summary: 'Sends a message to the lecture; without a key an answer, a question or a vote.',
    body: 'LectureMessage',
    status: 204,
    content: null,
    refusals: [400, 403, 404, 409, 410, 413, 415, 429],
  },
  {
    ...ofLectures,
    method: 'get',
    path: '/api/v1/lectures/{code}/answers.csv',
    summary: 'Polls with their answers and questions with their votes, for presenter and speaker.',
    status: 200,
    content: { mediaType: 'text/csv', schema: null },
    refusals: [403, 404, 410, 429],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/openapi.json',
    summary: 'This document.',
    query: noParametersSchema,
    content: { mediaType: JSON_MEDIA_TYPE, schema: null },
    refusals: [400],
  },
  {
    ...ofTheRecord,
    path: '/api/v1/health',
    summary: 'The content hash of the record that is served, or 503.',
    query: noParametersSchema,
    isCached: false,
    content: json('Health'),
    refusals: [],
    unavailable: 'Health',
  },
];
