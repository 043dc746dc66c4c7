import { z } from 'zod';
import { EVENT_BASICS, eventSummarySchema } from '@/lib/model/event-summary';
import {
  certaintySchema,
  eventRoleSchema,
  eventTypeSchema,
  familySchema,
  statusSchema,
} from '@/lib/model/vocabulary-schemas';
import { atlasPlaceSchema } from '@/lib/model/atlas-place';
import { slugSchema } from '@/lib/text/text-schema';
import { WAYS } from '@/lib/model/event-ways';
import { LONGEST_QUERY } from './longest-query';
import { markedTextSchema } from './marked-text';

/** Pages of the atlas itself that a search finds. */
export const FOUND_PAGES = [
  'tours',
  'events',
  'places',
  'actors',
  'dyads',
  'sources',
  'disagreements',
  'about',
] as const;
export type FoundPage = (typeof FOUND_PAGES)[number];

export const searchQuerySchema = z
  .string()
  .trim()
  .min(1, 'expected something to search for')
  .max(LONGEST_QUERY, `expected at most ${LONGEST_QUERY} characters`);

/** As words alone, or as a question whose words may set filters. */
export const readAsSchema = z.enum(['words', 'question']);
export type ReadAs = z.infer<typeof readAsSchema>;

const eventHitSchema = eventSummarySchema.pick({ ...EVENT_BASICS, dateText: true }).extend({
  title: markedTextSchema,
  /** Where the words are that the title lacks: in the text, or in the name of who or where. */
  excerpts: z.array(
    markedTextSchema.extend({
      /** In the language asked for, when the text is another name of the same. */
      nameOf: z.string().nullable(),
    }),
  ),
});
export type EventHit = z.infer<typeof eventHitSchema>;

const namedHitSchema = z.object({
  id: slugSchema,
  name: markedTextSchema,
  /** The name, in another language or spelling, or the office that was found instead. */
  alias: markedTextSchema.nullable(),
});

const actorHitSchema = namedHitSchema.extend({
  kind: z.enum(['person', 'state', 'organisation']),
  /** Name of the state that it acts for. */
  affiliation: z.string().nullable(),
});
export type ActorHit = z.infer<typeof actorHitSchema>;

const placeHitSchema = namedHitSchema.extend({ kind: atlasPlaceSchema.shape.kind });
export type PlaceHit = z.infer<typeof placeHitSchema>;

const sourceHitSchema = z.object({
  id: slugSchema,
  title: markedTextSchema,
  authors: markedTextSchema.nullable(),
  /** Journal, paper or site. */
  container: markedTextSchema.nullable(),
  year: z.number().int().nullable(),
});
export type SourceHit = z.infer<typeof sourceHitSchema>;

const tourHitSchema = z.object({ id: slugSchema, title: markedTextSchema });
export type TourHit = z.infer<typeof tourHitSchema>;

/** Two states, or two places, in alphabetical order of their ids. */
const pairHitSchema = z.object({
  kind: z.enum(['states', 'places']),
  ids: z.tuple([slugSchema, slugSchema]),
  names: z.tuple([z.string(), z.string()]),
});
export type PairHit = z.infer<typeof pairHitSchema>;

export type CorridorHit = z.infer<typeof namedHitSchema>;

/** The filters of a view that a question sets, as in `View`. */
const questionFilterSchema = z.object({
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  maybe: z.enum(['out', 'in']),
  types: z.array(eventTypeSchema).nullable(),
  statuses: z.array(statusSchema).nullable(),
  certainties: z.array(certaintySchema).nullable(),
  places: z.array(slugSchema).nullable(),
  ways: z.array(z.enum(WAYS)).nullable(),
  actors: z.array(slugSchema).nullable(),
  roles: z.array(eventRoleSchema).nullable(),
  dyads: z.array(z.tuple([slugSchema, slugSchema])).nullable(),
});

const readPartSchema = z.object({
  facet: z.enum([
    'years',
    'types',
    'statuses',
    'certainties',
    'places',
    'ways',
    'actors',
    'roles',
    'dyads',
  ]),
  /** Where its words stand in the query: ranges `[start, end)` in UTF-16 units. */
  ranges: z.array(z.tuple([z.number().int(), z.number().int()])),
  /** Of places and actors, in the language asked for. */
  names: z.array(z.string()),
});
export type AnsweredPart = z.infer<typeof readPartSchema>;

/** How the query was read; one that is read as words alone sets no filter. */
const readingSchema = z.object({
  parts: z.array(readPartSchema),
  filter: questionFilterSchema,
  /** What is left to search for: the `text` of a view; empty where the filter says all. */
  text: z.string(),
});

/** Body of `/api/v1/search`. */
export const searchAnswerSchema = z.object({
  query: z.string(),
  /** A view with this filter and this text, and nothing else, shows the events that were found. */
  reading: readingSchema,
  /** What the query names and nothing besides: its kind comes before the events. */
  named: z.enum(['actors', 'places', 'pairs']).nullable(),
  /** Nothing has all the words, so this is what has at least half of them. */
  any: z.boolean(),
  /** Nothing has the words as they were typed, so this is what differs in a letter or two. */
  similar: z.boolean(),
  /** The best ones, best first, as all lists of hits. */
  events: z.array(eventHitSchema),
  /** Every event that was found, best first. */
  eventIds: z.array(slugSchema),
  families: z.record(familySchema, z.number().int()),
  actors: z.array(actorHitSchema),
  places: z.array(placeHitSchema),
  sources: z.array(sourceHitSchema),
  corridors: z.array(namedHitSchema),
  pairs: z.array(pairHitSchema),
  tours: z.array(tourHitSchema),
  pages: z.array(z.enum(FOUND_PAGES)),
  /** How many were found, of which the lists hold the best. */
  totals: z.object({
    events: z.number().int(),
    actors: z.number().int(),
    places: z.number().int(),
    sources: z.number().int(),
    corridors: z.number().int(),
    tours: z.number().int(),
  }),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
