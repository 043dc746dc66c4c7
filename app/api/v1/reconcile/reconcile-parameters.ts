import { z } from 'zod';
import { languageParametersSchema } from '../parameters';

const LONGEST_TEXT = 500;
const MOST_SKIPPED = 1000;
const MOST_PROPOSED = 100;

/** A form may not be larger; the specification leaves that to the service. */
export const MOST_FORM_BYTES = 256_000;

const whole = (most: number) => z.coerce.number<string>().int().min(0).max(most);

/** Both are JSON. Without either the answer is the service manifest. */
export const serviceParametersSchema = languageParametersSchema.extend({
  queries: z.string().optional(),
  extend: z.string().optional(),
});

/** What a form holds beside the parameters of the address is passed over. */
export const serviceFormSchema = z.object({
  queries: serviceParametersSchema.shape.queries,
  extend: serviceParametersSchema.shape.extend,
});

/*
 * Programs add parameters of their own to what follows (`type`, `callback`, `_`), so none is refused
 * for its name.
 */

/** Where the language is in the path. */
export const suggestInLanguageSchema = z.object({
  prefix: z.string().max(LONGEST_TEXT),
  /** Of entities, as the programs send it: a type of the service. Another one is no restriction. */
  type: z.string().optional(),
  /** How many suggestions to skip. */
  cursor: whole(MOST_SKIPPED).default(0),
});

export const suggestParametersSchema = z.object({
  ...languageParametersSchema.shape,
  ...suggestInLanguageSchema.shape,
});

/** Where the language is in the path. */
export const proposeInLanguageSchema = z.object({
  type: z.string().max(LONGEST_TEXT).default(''),
  limit: whole(MOST_PROPOSED).optional(),
});

export const proposeParametersSchema = z.object({
  ...languageParametersSchema.shape,
  ...proposeInLanguageSchema.shape,
});

export const previewParametersSchema = z.object({
  ...languageParametersSchema.shape,
  id: z.string().max(LONGEST_TEXT),
});
