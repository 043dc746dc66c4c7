import { z } from 'zod';
import { slugSchema } from '@/lib/text/text-schema';

/** A source as lists and filters need it. */
const atlasSourceSchema = z.object({
  id: slugSchema,
  /** In the source's own language; its short form where it has one. */
  title: z.string(),
  /** The leading number of one of the documents that the record was read from. */
  document: z.string().nullable(),
});
export type AtlasSource = z.infer<typeof atlasSourceSchema>;

/** Body of `/api/v1/sources`. */
export const atlasSourcesSchema = z.array(atlasSourceSchema);
