import { z } from 'zod';
import { amountDetailSchema, namedReferenceSchema } from './event-detail';
import { familySchema } from './vocabulary-schemas';
import { slugSchema } from '@/lib/text/text-schema';

/** A figure of the record with the event that it belongs to, in one language of the interface. */
const eventAmountSchema = amountDetailSchema.extend({
  /** Position among the figures of its event, from 1. */
  ordinal: z.number().int().positive(),
  event: z.object({ id: slugSchema, title: z.string(), family: familySchema }),
  /** States among whom it is, in the order of their ids; two, as a rule. */
  between: z.array(namedReferenceSchema),
  /**
   * First and last day of its own period, or else of its event; both null where neither has a date.
   */
  earliest: z.iso.date().nullable(),
  latest: z.iso.date().nullable(),
});
export type EventAmount = z.infer<typeof eventAmountSchema>;

/** Body of `/api/v1/amounts`. */
export const eventAmountsSchema = z.array(eventAmountSchema);
