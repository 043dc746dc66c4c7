import { z } from 'zod';
import { editions } from '@/lib/editions/editions';
import { routing } from '@/lib/i18n/routing';
import { MOST_EVENTS_OF_CLAIMS } from '@/lib/model/claims-request';
import { SECTIONS } from '@/lib/routes/sections';
import { readAsSchema, searchQuerySchema } from '@/lib/search/search-answer';
import { slugSchema } from '@/lib/text/text-schema';

export const noParametersSchema = z.strictObject({});

export const languageParametersSchema = z.strictObject({
  language: z.enum(routing.locales).default(routing.defaultLocale),
});

/** Few values are known, so that each answer can be kept. */
const versionSchema = z.enum(editions().map(({ version }) => version));

export const releaseParametersSchema = z.strictObject({ version: versionSchema });

export const releaseChangesParametersSchema = releaseParametersSchema.extend({
  since: versionSchema,
});

/** Ids with commas between them. */
export const claimsParametersSchema = languageParametersSchema.extend({
  events: z
    .string()
    .transform((ids) => ids.split(','))
    .pipe(z.array(slugSchema).max(MOST_EVENTS_OF_CLAIMS)),
});

const MOST_CHARACTERS = 200;

export const suggestionsParametersSchema = languageParametersSchema.extend({
  section: z.enum(SECTIONS),
  /** As it was written; for a pair of states both, with a slash between them. */
  id: z.string().min(1).max(MOST_CHARACTERS),
});

export const searchParametersSchema = languageParametersSchema.extend({
  q: searchQuerySchema,
  read: readAsSchema.default('words'),
});
