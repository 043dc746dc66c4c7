import { z } from 'zod';
import { localisedTextSchema, slugSchema } from '@/lib/record/text-schema';

/** A step is a whole view (a query string), a title, a text and notes that only the speaker sees. */
export const tourStepSchema = z.strictObject({
  title: localisedTextSchema,
  text: localisedTextSchema,
  notes: localisedTextSchema.optional(),
  view: z.string(),
  events: z.array(slugSchema).min(1),
});

export const tourSchema = z.strictObject({
  id: slugSchema,
  title: localisedTextSchema,
  summary: localisedTextSchema,
  steps: z.array(tourStepSchema).min(1),
});
export type Tour = z.infer<typeof tourSchema>;
