import { z } from 'zod';
import { cslJsonSchema } from '@/lib/citations/csl-json';
import { changedIdsSchema } from '@/lib/editions/changed-ids';
import { releaseAccountSchema } from '@/lib/editions/release-schema';
import { recordTablesSchema } from '@/lib/export/record-tables';
import { newRoomSchema, openedRoomSchema, roomSchema } from '@/lib/lecture/lecture-room';
import { lectureMessageSchema } from '@/lib/lecture/lecture-message';
import { sharedTourSchema } from '@/lib/lecture/shared-tour';
import { actorDetailSchema } from '@/lib/model/actor-detail';
import { atlasActorSchema, atlasActorsSchema } from '@/lib/model/atlas-actor';
import { atlasCorridorsSchema } from '@/lib/model/atlas-corridor';
import { atlasPlaceSchema, atlasPlacesSchema } from '@/lib/model/atlas-place';
import { atlasSourcesSchema } from '@/lib/model/atlas-source';
import { atlasTourSchema, tourSummariesSchema } from '@/lib/model/atlas-tour';
import { eventClaimsSchema } from '@/lib/model/event-claims';
import { eventAmountsSchema } from '@/lib/model/event-amount';
import {
  amountDetailSchema,
  citedSourceSchema,
  claimDetailSchema,
  eventDetailSchema,
  namedReferenceSchema,
} from '@/lib/model/event-detail';
import { eventSummariesSchema, eventSummarySchema } from '@/lib/model/event-summary';
import { cslSchema, sourceSchema } from '@/lib/model/source-schema';
import {
  proposedSchema,
  serviceAnswerSchema,
  suggestedSchema,
} from '@/lib/reconcile/service-answers';
import { oembedSchema } from '@/lib/routes/oembed';
import { suggestionsSchema } from '@/lib/routes/suggestion';
import { markedTextSchema } from '@/lib/search/marked-text';
import { searchAnswerSchema } from '@/lib/search/search-answer';
import { geoJsonSchema, jsonLdSchema } from '../entry-schemas';
import { healthSchema } from '../health/health-schema';
import { problemSchema } from '../problem-schema';

/** The schemas that the document names; all others are written out where they are used. */
const NAMED_SCHEMAS = {
  Actor: atlasActorSchema,
  ActorDetail: actorDetailSchema,
  Actors: atlasActorsSchema,
  Amount: amountDetailSchema,
  Amounts: eventAmountsSchema,
  Bibliography: cslJsonSchema,
  CitedSource: citedSourceSchema,
  Claim: claimDetailSchema,
  Corridors: atlasCorridorsSchema,
  Csl: cslSchema,
  Event: eventDetailSchema,
  EventClaims: eventClaimsSchema,
  EventSummaries: eventSummariesSchema,
  EventSummary: eventSummarySchema,
  GeoJson: geoJsonSchema,
  Health: healthSchema,
  JsonLd: jsonLdSchema,
  LectureMessage: lectureMessageSchema,
  MarkedText: markedTextSchema,
  NamedReference: namedReferenceSchema,
  Suggestions: suggestionsSchema,
  NewRoom: newRoomSchema,
  Oembed: oembedSchema,
  OpenedRoom: openedRoomSchema,
  Place: atlasPlaceSchema,
  Places: atlasPlacesSchema,
  Problem: problemSchema,
  ProposedProperties: proposedSchema,
  Reconciliation: serviceAnswerSchema,
  RecordTables: recordTablesSchema,
  Releases: z.array(releaseAccountSchema),
  ReleaseChanges: changedIdsSchema,
  Room: roomSchema,
  SearchAnswer: searchAnswerSchema,
  SharedTour: sharedTourSchema,
  Source: sourceSchema,
  Sources: atlasSourcesSchema,
  Suggested: suggestedSchema,
  Tour: atlasTourSchema,
  TourSummaries: tourSummariesSchema,
} satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof NAMED_SCHEMAS;

export const schemaReference = (name: SchemaName) => `#/components/schemas/${name}`;

/** A JSON Schema (draft 2020-12), as OpenAPI 3.1 has it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The named schemas as JSON Schema, each referring to the others by name. */
export function namedJsonSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED_SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => schemaReference(id as SchemaName),
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}
