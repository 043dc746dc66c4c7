import { z } from 'zod';
import { slugSchema } from '@/lib/text/text-schema';
import {
  certaintySchema,
  claimAspectSchema,
  eventKindSchema,
  eventRoleSchema,
  eventTypeSchema,
  familySchema,
  statusSchema,
} from './vocabulary-schemas';

/** What every list, table and label shows of an event, in one language of the interface. */
export const eventSummarySchema = z.object({
  id: slugSchema,
  title: z.string(),
  summary: z.string(),
  family: familySchema,
  type: eventTypeSchema,
  kind: eventKindSchema,
  status: statusSchema,
  certainty: certaintySchema,
  /** Rests on sources beyond the five documents alone. */
  supplement: z.boolean(),
  /** EDTF, or null for an undated event, which then has no bounds either. */
  edtf: z.string().nullable(),
  /** First and last day that the EDTF date allows; null is open on that side, or undated. */
  earliest: z.iso.date().nullable(),
  latest: z.iso.date().nullable(),
  /** The date in the source's own measure, where EDTF's words would say less. */
  dateText: z.string().nullable(),
  /** Ids of places, in the order of the journey; `from` = `to` is an event in one place. */
  legs: z.array(z.object({ from: slugSchema, to: slugSchema, mutual: z.boolean() })).min(1),
  venue: slugSchema.nullable(),
  corridor: slugSchema.nullable(),
  /** Ids of who takes part or travels, as the entry names them, each once. */
  actors: z.array(slugSchema),
  /** Ids of those who only report it. */
  reporters: z.array(slugSchema),
  /** Role → ids of those among them who have it; roles that nobody has are left out. */
  roles: z.partialRecord(eventRoleSchema, z.array(slugSchema)),
  /** Ids of the sources that it rests on, and of those that they are known through, each once. */
  sources: z.array(slugSchema).min(1),
  /** On what its sources differ, in the order of the vocabulary; empty where none does. */
  differsOn: z.array(claimAspectSchema),
});
export type EventSummary = z.infer<typeof eventSummarySchema>;

/** What is said of an event without words: when, what kind, how sure. */
export const EVENT_BASICS = {
  id: true,
  family: true,
  type: true,
  kind: true,
  status: true,
  certainty: true,
  supplement: true,
  edtf: true,
  earliest: true,
  latest: true,
} as const;

/** Body of `/api/v1/events`. */
export const eventSummariesSchema = z.array(eventSummarySchema);
