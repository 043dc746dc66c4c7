import { z } from 'zod';
import { claimSchema } from './event-schema';
import { localisedTextSchema, namesSchema, slugSchema } from '@/lib/text/text-schema';
import { edtfSchema } from '@/lib/time/edtf-schema';

export const SEGMENT_STATES = ['operating', 'under-construction', 'closed', 'expected'] as const;

const vertexSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/**
 * A stretch of line between two places. `course` are the vertices between its two ends, WGS84
 * longitude and latitude, so that the line follows its real course at the scale of the atlas.
 */
const corridorSegmentSchema = z.strictObject({
  from: slugSchema,
  to: slugSchema,
  course: z.array(vertexSchema).default([]),
  /** Millimetres between the rails; two values for dual gauge. */
  gauges: z.array(z.number().int().positive()).max(2).default([]),
  lengthKm: z.number().positive().optional(),
  opened: edtfSchema.optional(),
  states: z
    .array(z.strictObject({ state: z.enum(SEGMENT_STATES), during: edtfSchema }))
    .default([]),
  note: localisedTextSchema.optional(),
});

/** A named line. What a source expects of it is stored, and drawn, as expected. */
export const corridorSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(['rail', 'port', 'energy', 'road']),
  names: namesSchema,
  status: z.enum(['expected', 'operating', 'closed']),
  summary: localisedTextSchema,
  note: localisedTextSchema.optional(),
  stations: z.array(slugSchema).min(2),
  segments: z.array(corridorSegmentSchema).min(1),
  claims: z.array(claimSchema).min(1),
});
export type Corridor = z.infer<typeof corridorSchema>;
