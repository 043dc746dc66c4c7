import { bibliographyQuerySchema } from '@/lib/citations/bibliography';
import { FLOW_MEDIA_TYPE } from '@/lib/flows/flow-wire';
import {
  claimsParametersSchema,
  languageParametersSchema,
  noParametersSchema,
  searchParametersSchema,
  suggestionsParametersSchema,
} from '../../parameters';
import { json, ofTheRecord, type Content, type Operation } from '../operation';

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

/** What the record holds, as lists, as single entries and by search. */
export const RECORD_OPERATIONS: readonly Operation[] = [
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
];
