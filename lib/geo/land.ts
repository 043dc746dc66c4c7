import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';

/** The land of the whole earth in one collection, without any border. Source: Natural Earth, 1:50m. */
export type LandTopology = Topology<{ readonly land: GeometryCollection }>;

/** Looks at the frame alone: to look at each of half a million numbers would hold the page up. */
export const landTopologySchema = z.custom<LandTopology>(
  (value) =>
    z
      .object({
        type: z.literal('Topology'),
        arcs: z.array(z.custom(Array.isArray)),
        objects: z.object({ land: z.object({ type: z.literal('GeometryCollection') }) }),
      })
      .safeParse(value).success,
);
