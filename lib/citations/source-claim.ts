import { z } from 'zod';
import { claimDetailSchema, namedReferenceSchema } from '@/lib/model/event-detail';

/** A claim seen from its source: what it is about, and what it says. */
export const sourceClaimSchema = claimDetailSchema.extend({
  /** An event by its title, or a corridor by its name and that of the part of it. */
  about: namedReferenceSchema.extend({ kind: z.enum(['event', 'corridor']) }),
});
export type SourceClaim = z.infer<typeof sourceClaimSchema>;
