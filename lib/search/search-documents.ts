import { z } from 'zod';
import { ACTOR_KINDS } from '@/lib/model/actor-schema';
import { atlasPlaceSchema } from '@/lib/model/atlas-place';
import { EVENT_BASICS, eventSummarySchema } from '@/lib/model/event-summary';
import {
  localisedTextSchema,
  nameKindSchema,
  recordLanguageSchema,
  slugSchema,
} from '@/lib/text/text-schema';
import { cslSchema } from '@/lib/model/source-schema';

const namesSchema = z.array(
  z.object({
    language: recordLanguageSchema,
    text: z.string(),
    kind: nameKindSchema,
  }),
);
export type SearchName = z.infer<typeof namesSchema>[number];

const eventDocumentSchema = eventSummarySchema.pick(EVENT_BASICS).extend({
  texts: z.array(
    z.object({
      language: recordLanguageSchema,
      title: z.string(),
      summary: z.string(),
      note: z.string().nullable(),
      dateText: z.string().nullable(),
    }),
  ),
  /** Who takes part or travels, as the entry names them. */
  actors: z.array(slugSchema),
  /** Venue and ends of legs. */
  places: z.array(slugSchema),
  /** Where somebody or something came to from elsewhere. */
  destinations: z.array(slugSchema),
  corridor: slugSchema.nullable(),
});
export type EventDocument = z.infer<typeof eventDocumentSchema>;

const actorDocumentSchema = z.object({
  id: slugSchema,
  kind: z.enum(ACTOR_KINDS),
  affiliation: slugSchema.nullable(),
  /** The state that this state carries on. */
  continues: slugSchema.nullable(),
  /** ISO 3166-1 alpha-2, of a state that has one. */
  country: z.string().nullable(),
  names: namesSchema,
  /** Titles of the offices held. */
  roles: z.array(localisedTextSchema),
});
export type ActorDocument = z.infer<typeof actorDocumentSchema>;

const placeDocumentSchema = atlasPlaceSchema
  .pick({ id: true, kind: true, country: true })
  .extend({ names: namesSchema });
export type PlaceDocument = z.infer<typeof placeDocumentSchema>;

const sourceDocumentSchema = z.object({ id: slugSchema, csl: cslSchema });
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;

const corridorDocumentSchema = z.object({
  id: slugSchema,
  names: namesSchema,
  summaries: z.array(z.object({ language: recordLanguageSchema, text: z.string() })),
});
export type CorridorDocument = z.infer<typeof corridorDocumentSchema>;

const tourDocumentSchema = z.object({
  id: slugSchema,
  texts: z.array(
    z.object({
      language: recordLanguageSchema,
      title: z.string(),
      summary: z.string(),
      /** Titles of its steps. */
      steps: z.array(z.string()),
    }),
  ),
});
export type TourDocument = z.infer<typeof tourDocumentSchema>;

/** Everything in the record that words are looked for in, in every language that it is there in. */
export const searchDocumentsSchema = z.object({
  events: z.array(eventDocumentSchema),
  actors: z.array(actorDocumentSchema),
  places: z.array(placeDocumentSchema),
  sources: z.array(sourceDocumentSchema),
  corridors: z.array(corridorDocumentSchema),
  tours: z.array(tourDocumentSchema),
});
export type SearchDocuments = z.infer<typeof searchDocumentsSchema>;
