import type { z } from 'zod';
import { actorSchema } from '@/lib/model/actor-schema';
import { corridorSchema } from '@/lib/model/corridor-schema';
import { diplomaticEventSchema } from '@/lib/model/event-schema';
import { placeSchema } from '@/lib/model/place-schema';
import { sourceSchema } from '@/lib/model/source-schema';
import { tourSchema } from '@/lib/model/tour-schema';
import type { ReadEntry } from './read-entries';

/** Folder under `data/` → the schema of its entries. */
export const SCHEMAS = {
  places: placeSchema,
  actors: actorSchema,
  sources: sourceSchema,
  events: diplomaticEventSchema,
  corridors: corridorSchema,
  tours: tourSchema,
} as const satisfies Record<string, z.ZodType>;

export type Kind = keyof typeof SCHEMAS;
/** What the folders hold, entry by entry, each valid in itself. */
export type ReadEntries = { readonly [K in Kind]: ReadEntry<z.infer<(typeof SCHEMAS)[K]>>[] };
