import { z } from 'zod';
import { claimDetailSchema, namedReferenceSchema } from './event-detail';
import { slugSchema } from '@/lib/text/text-schema';
// Types only: the entry schema carries the EDTF parser, which a browser need not load.
import type { Corridor } from './corridor-schema';

type SegmentState = Corridor['segments'][number]['states'][number]['state'];

// Enums from objects: `satisfies` then refuses both a missing and a surplus member.
const corridorKindSchema = z.enum({
  rail: 'rail',
  port: 'port',
  energy: 'energy',
  road: 'road',
} as const satisfies { [K in Corridor['kind']]: K });

const corridorStatusSchema = z.enum({
  expected: 'expected',
  operating: 'operating',
  closed: 'closed',
} as const satisfies { [S in Corridor['status']]: S });

const segmentStateSchema = z.enum({
  operating: 'operating',
  'under-construction': 'under-construction',
  closed: 'closed',
  expected: 'expected',
} as const satisfies { [S in SegmentState]: S });

const courseBasisSchema = z.enum({
  track: 'track',
  stations: 'stations',
} as const satisfies { [B in Corridor['segments'][number]['courseFrom']]: B });

/** What a line was for a time, with who says so. */
const atlasLineStateSchema = z.object({
  state: segmentStateSchema,
  /** EDTF. */
  during: z.string(),
  note: z.string().nullable(),
  claims: z.array(claimDetailSchema).min(1),
});

const positionSchema = z.tuple([z.number(), z.number()]);

/** A stretch of line between two stations. */
const atlasSegmentSchema = z.object({
  from: slugSchema,
  to: slugSchema,
  /** Longitude and latitude of every vertex, both ends included: ready to be drawn. */
  path: z.array(positionSchema).min(2),
  /** What the path was drawn from: the track, or only the stations on it. */
  courseFrom: courseBasisSchema,
  /** Millimetres between the rails; two for dual gauge, none where unknown. */
  gauges: z.array(z.number().int()),
  lengthKm: z.number().nullable(),
  /** EDTF. */
  opened: z.string().nullable(),
  states: z.array(atlasLineStateSchema),
  note: z.string().nullable(),
  /** Who states length, gauge and opening. */
  claims: z.array(claimDetailSchema),
});
export type AtlasSegment = z.infer<typeof atlasSegmentSchema>;

/** A service along the segments between two stations. */
const atlasServiceSchema = atlasLineStateSchema.extend({
  title: z.string(),
  from: slugSchema,
  to: slugSchema,
});

/** A named line with everything needed to draw it and to say who says so, in one language. */
const atlasCorridorSchema = z.object({
  id: slugSchema,
  kind: corridorKindSchema,
  name: z.string(),
  status: corridorStatusSchema,
  summary: z.string(),
  note: z.string().nullable(),
  /** In the order of the line. */
  stations: z.array(namedReferenceSchema.extend({ longitude: z.number(), latitude: z.number() })),
  segments: z.array(atlasSegmentSchema).min(1),
  services: z.array(atlasServiceSchema),
  /** Legs of the corridor's events between its stations: they run along it, and no arc stands beside. */
  legs: z.array(z.object({ event: slugSchema, from: slugSchema, to: slugSchema })),
  /** About the whole; those about a part are with it. */
  claims: z.array(claimDetailSchema).min(1),
});
export type AtlasCorridor = z.infer<typeof atlasCorridorSchema>;

/** Body of `/api/v1/corridors`. */
export const atlasCorridorsSchema = z.array(atlasCorridorSchema);
