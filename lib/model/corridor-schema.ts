import { z } from 'zod';
import { claimSchema } from './event-schema';
import { localisedTextSchema, namesSchema, slugSchema } from '@/lib/text/text-schema';
import { edtfSchema } from '@/lib/time/edtf-schema';

/**
 * What a course rests on: the track itself, so that it has the length of the line, or only the stations
 * on it, straight from one to the next. A reader is told which.
 */
export const COURSE_BASES = ['track', 'stations'] as const;

export const SEGMENT_STATES = ['operating', 'under-construction', 'closed', 'expected'] as const;

const vertexSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** What a line was for a time, and who says so. */
const lineStateSchema = z.strictObject({
  state: z.enum(SEGMENT_STATES),
  during: edtfSchema,
  note: localisedTextSchema.optional(),
  claims: z.array(claimSchema).min(1, 'a state that no source vouches for cannot be stored'),
});

/**
 * A stretch of line between two places. `course` are the vertices between its two ends, WGS84
 * longitude and latitude, so that the line follows its real course at the scale of the atlas.
 */
const corridorSegmentSchema = z.strictObject({
  from: slugSchema,
  to: slugSchema,
  course: z.array(vertexSchema).default([]),
  courseFrom: z.enum(COURSE_BASES).default('track'),
  /** Millimetres between the rails; two values for dual gauge. */
  gauges: z.array(z.number().int().positive()).max(2).default([]),
  /** Of the real line, as a source states it; the course is measured against it. */
  lengthKm: z.number().positive().optional(),
  opened: edtfSchema.optional(),
  /** In the order of time, and not before the segment's first. */
  states: z.array(lineStateSchema).default([]),
  note: localisedTextSchema.optional(),
  /** Who states length, gauge and opening. */
  claims: z.array(claimSchema).default([]),
});

/** A service along segments: what runs through, or is hoped to, as opposed to the rails below it. */
const corridorServiceSchema = lineStateSchema.extend({
  title: localisedTextSchema,
  /** Two stations of the corridor. */
  from: slugSchema,
  to: slugSchema,
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
  services: z.array(corridorServiceSchema).default([]),
  claims: z.array(claimSchema).min(1),
});
export type Corridor = z.infer<typeof corridorSchema>;
type CorridorClaim = Corridor['claims'][number];

/** A claim of a corridor, and which part of the corridor it is about. Indices from 0. */
export interface PlacedClaim {
  readonly claim: CorridorClaim;
  /** Path of the field in the entry. */
  readonly field: string;
  readonly segment: number | null;
  readonly state: number | null;
  readonly service: number | null;
}

/** Every claim of a corridor, those on the whole first: their order is the order of storage. */
export function claimsOfCorridor({
  claims,
  segments,
  services,
}: Pick<Corridor, 'claims' | 'segments' | 'services'>): PlacedClaim[] {
  const placed = (
    list: readonly CorridorClaim[],
    path: string,
    part: Partial<Pick<PlacedClaim, 'segment' | 'state' | 'service'>> = {},
  ) =>
    list.map((claim, index): PlacedClaim => ({
      claim,
      field: `${path}claims.${index}`,
      segment: null,
      state: null,
      service: null,
      ...part,
    }));
  return [
    ...placed(claims, ''),
    ...segments.flatMap((segment, index) => [
      ...placed(segment.claims, `segments.${index}.`, { segment: index }),
      ...segment.states.flatMap((state, position) =>
        placed(state.claims, `segments.${index}.states.${position}.`, {
          segment: index,
          state: position,
        }),
      ),
    ]),
    ...services.flatMap((service, index) =>
      placed(service.claims, `services.${index}.`, { service: index }),
    ),
  ];
}
