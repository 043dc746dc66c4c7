import { z } from 'zod';
import { entityKindSchema } from './entity-id';
import { propertyIdSchema } from './properties';

/** What one request may ask; the manifest says the first of them. */
export const MOST_QUERIES = 50;
export const MOST_EXTENDED = 200;
const MOST_PROPERTIES = 10;
const MOST_VALUES = 10;
const MOST_CANDIDATES = 50;
const USUAL_CANDIDATES = 5;
const LONGEST_TEXT = 500;
const LONGEST_ID = 200;

/** One long cell is no reason to refuse the rest of the batch, and no name is longer. */
const textSchema = z
  .string()
  .trim()
  .transform((text) => text.slice(0, LONGEST_TEXT));

/** A cell of a table, or an entity that was reconciled before. */
const valueSchema = z.union([
  textSchema,
  z.number(),
  z.boolean(),
  z.object({ id: z.string().max(LONGEST_ID), name: textSchema.optional() }),
]);
export type QueryValue = z.infer<typeof valueSchema>;

const listOf = <Item extends z.ZodType>(item: Item, most: number) =>
  z.union([item.transform((one) => [one]), z.array(item).max(most)]);

/** Without words and properties it finds nothing. */
const querySchema = z.object({
  query: textSchema.default(''),
  /** Empty for every kind. */
  type: listOf(entityKindSchema, MOST_VALUES).default([]),
  limit: z
    .number()
    .int()
    .positive()
    .default(USUAL_CANDIDATES)
    .transform((limit) => Math.min(limit, MOST_CANDIDATES)),
  /** Any, since programs offer all that is suggested: what does not narrow only leaves no match. */
  properties: z
    .array(z.object({ pid: z.string().max(LONGEST_ID), v: listOf(valueSchema, MOST_VALUES) }))
    .max(MOST_PROPERTIES)
    .default([]),
});
export type ReconciliationQuery = z.infer<typeof querySchema>;

/**
 * A reconciliation query batch: https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/#structure-of-a-reconciliation-query
 */
export const queryBatchSchema = z.record(z.string().max(LONGEST_ID), querySchema);

/** A data extension query, of the same specification. Settings of properties are not offered. */
export const extensionQuerySchema = z.object({
  ids: z.array(z.string().max(LONGEST_ID)),
  properties: z.array(z.object({ id: propertyIdSchema })).max(MOST_PROPERTIES),
});
export type ExtensionQuery = z.infer<typeof extensionQuerySchema>;
