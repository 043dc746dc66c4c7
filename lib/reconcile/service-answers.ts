import { z } from 'zod';
import { entityKindSchema, type EntityKind } from './entity-id';
import { kindOfValues, propertyIdSchema, propertyValueSchema, type PropertyId } from './properties';
import type { ExtensionQuery } from './query-schemas';
import type { ReconciledEntity } from './reconciled-entity';
import type { ReconciliationCandidate } from './reconciler';
import { manifestSchema } from './service-manifest';
import type { ServiceWords } from './service-words';

const typeSchema = z.object({ id: entityKindSchema, name: z.string() });

const resultSchema = z.object({
  result: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      type: z.array(typeSchema),
      score: z.number().min(0).max(100),
      /** By its name, or another of its names, nothing else can be meant. */
      match: z.boolean(),
      features: z.array(
        z.object({
          id: z.enum(['name_likeness', 'has_name']),
          value: z.union([z.boolean(), z.number()]),
        }),
      ),
    }),
  ),
});

/** By the keys of the queries. */
const resultBatchSchema = z.record(z.string(), resultSchema);

/** The values of each property of each entity. */
const extensionSchema = z.object({
  meta: z.array(z.object({ id: propertyIdSchema, name: z.string(), type: typeSchema.optional() })),
  rows: z.record(z.string(), z.partialRecord(propertyIdSchema, z.array(propertyValueSchema))),
});

/** Body of the endpoint, by what it is asked. */
export const serviceAnswerSchema = z.union([manifestSchema, extensionSchema, resultBatchSchema]);

/** What can be suggested: an entity, a type or a property. */
export const suggestedSchema = z.object({
  result: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      description: z.string().optional(),
      notable: z.array(typeSchema).optional(),
    }),
  ),
});
export type Suggested = z.infer<typeof suggestedSchema>;

/** Properties to fetch. */
export const proposedSchema = z.object({
  type: z.string(),
  limit: z.number().int().optional(),
  properties: z.array(z.object({ id: propertyIdSchema, name: z.string() })),
});

export const typeOf = (kind: EntityKind, words: ServiceWords) => ({
  id: kind,
  name: words.type[kind],
});

export const resultOf = (
  candidates: readonly ReconciliationCandidate[],
  words: ServiceWords,
): z.infer<typeof resultSchema> => ({
  result: candidates.map(({ entity, score, match, likeness, hasName }) => ({
    id: entity.id,
    name: entity.name,
    description: entity.description,
    type: [typeOf(entity.kind, words)],
    score,
    match,
    features: [
      { id: 'name_likeness' as const, value: Math.round(likeness * 100) / 100 },
      { id: 'has_name' as const, value: hasName },
    ],
  })),
});

/** An identifier that the record does not have has a row without values. */
export function extensionOf(
  { ids, properties }: ExtensionQuery,
  find: (id: string) => ReconciledEntity | null,
  words: ServiceWords,
): z.infer<typeof extensionSchema> {
  const wanted = properties.map(({ id }) => id);
  return {
    meta: wanted.map((id) => propertyMeta(id, words)),
    rows: Object.fromEntries(
      ids.map((id) => {
        const values = find(id)?.values ?? {};
        return [id, Object.fromEntries(wanted.map((name) => [name, values[name] ?? []]))];
      }),
    ),
  };
}

function propertyMeta(id: PropertyId, words: ServiceWords) {
  const kind = kindOfValues(id);
  const meta = { id, name: words.property[id] };
  return kind === null ? meta : { ...meta, type: typeOf(kind, words) };
}
