import { z } from 'zod';
import { EVENT_BASICS, eventSummarySchema } from '@/lib/model/event-summary';
import { familySchema } from '@/lib/model/vocabulary-schemas';
import { atlasPlaceSchema } from '@/lib/model/atlas-place';
import { slugSchema } from '@/lib/text/text-schema';
import { LONGEST_QUERY } from './longest-query';
import { markedTextSchema } from './marked-text';

export const searchQuerySchema = z
  .string()
  .trim()
  .min(1, 'expected something to search for')
  .max(LONGEST_QUERY, `expected at most ${LONGEST_QUERY} characters`);

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

export type CorridorHit = z.infer<typeof namedHitSchema>;

/** Body of `/api/v1/search`. */
export const searchAnswerSchema = z.object({
  query: z.string(),
  /** Nothing has all the words, so this is what has any of them. */
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
  /** How many were found, of which the lists hold the best. */
  totals: z.object({
    events: z.number().int(),
    actors: z.number().int(),
    places: z.number().int(),
    sources: z.number().int(),
    corridors: z.number().int(),
  }),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
