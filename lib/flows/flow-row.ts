import { z } from 'zod';
import { slugSchema } from '@/lib/text/text-schema';
import { LEG_KINDS } from './category';
import {
  certaintySchema,
  eventKindSchema,
  eventTypeSchema,
  familySchema,
  statusSchema,
} from '@/lib/model/vocabulary-schemas';

/** One leg of one event: the grain of the flow cube. */
export const flowRowSchema = z.object({
  eventId: slugSchema,
  /** Position among the legs of the event, from 1. */
  legOrdinal: z.number().int().positive(),
  /** Ids of places; equal for an event in one place. */
  from: slugSchema,
  to: slugSchema,
  legKind: z.enum(LEG_KINDS),
  family: familySchema,
  type: eventTypeSchema,
  kind: eventKindSchema,
  status: statusSchema,
  certainty: certaintySchema,
  /** Whether the event lies beyond the five documents. */
  supplement: z.boolean(),
  /** EDTF, or null for an undated event, which then has no bounds either. */
  edtf: z.string().nullable(),
  /** First and last day that date and content allow; null is open on that side. */
  earliest: z.iso.date().nullable(),
  latest: z.iso.date().nullable(),
  /**
   * The first quantified level (a value or a quantity) among the amounts of a trade event, or null.
   * A level belongs to the event: each of its legs carries it, so a sum over legs must count an
   * event once.
   */
  value: z.number().nullable(),
  /** ISO 4217 code or a unit in words; set without `value` where a level is not quantified. */
  unit: z.string().nullable(),
  /** Year and US dollars of a trade event that has a series, oldest first; its `value` is then null. */
  yearlyUsd: z.array(z.tuple([z.number().int(), z.number()])),
});
export type FlowRow = z.infer<typeof flowRowSchema>;
