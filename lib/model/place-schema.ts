import { z } from 'zod';
import { edtfSchema } from '@/lib/time/edtf-schema';
import { localisedTextSchema, namesSchema, slugSchema } from '@/lib/text/text-schema';

export const PLACE_KINDS = [
  'capital',
  'city',
  'town',
  'port',
  'station',
  'border-crossing',
  'site',
  'province',
  'region',
] as const;

/** A node of the atlas. Coordinates are WGS84 degrees. */
export const placeSchema = z.strictObject({
  id: slugSchema,
  kind: z.enum(PLACE_KINDS),
  names: namesSchema,
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
  /** ISO 3166-1 alpha-2 of the state that the place is administered by today. */
  country: z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 alpha-2 code such as MN'),
  /** The city that the site lies in, where its events count too. */
  parent: slugSchema.optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  geonames: z.number().int().positive().optional(),
  /** When the place existed under this identity, where that matters. */
  existed: edtfSchema.optional(),
  note: localisedTextSchema.optional(),
});
export type Place = z.infer<typeof placeSchema>;
