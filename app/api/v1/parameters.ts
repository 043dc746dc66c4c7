import { z } from 'zod';
import { routing } from '@/lib/i18n/routing';
import { slugSchema } from '@/lib/text/text-schema';

export const languageParametersSchema = z.strictObject({
  language: z.enum(routing.locales).default(routing.defaultLocale),
});

/** What changes the rows of the cube; years and families only scrub and are not asked here. */
export const flowsParametersSchema = z.strictObject({
  place: slugSchema.optional(),
  actor: slugSchema.optional(),
});
