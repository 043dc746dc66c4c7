import { z } from 'zod';
import { nameKindSchema, recordLanguageSchema, slugSchema } from '@/lib/text/text-schema';
// Types only: the entry schema carries the EDTF parser, which a browser need not load.
import type { Place } from './place-schema';

// Enums from objects: `satisfies` then refuses both a missing and a surplus member.
const placeKindSchema = z.enum({
  capital: 'capital',
  city: 'city',
  town: 'town',
  port: 'port',
  station: 'station',
  'border-crossing': 'border-crossing',
  site: 'site',
  province: 'province',
  region: 'region',
} as const satisfies { [K in Place['kind']]: K });

/** A node of the map, named in one language and with every name it is found under. */
export const atlasPlaceSchema = z.object({
  id: slugSchema,
  kind: placeKindSchema,
  /** The standard name in the language asked for, or else in English. */
  name: z.string(),
  names: z.array(
    z.object({ language: recordLanguageSchema, text: z.string(), kind: nameKindSchema }),
  ),
  /** WGS84 degrees. */
  longitude: z.number(),
  latitude: z.number(),
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
  /** The city that a site lies in. */
  parent: slugSchema.nullable(),
  wikidata: z.string().nullable(),
  geonames: z.number().int().nullable(),
  note: z.string().nullable(),
});
export type AtlasPlace = z.infer<typeof atlasPlaceSchema>;

/** Body of `/api/v1/places`. */
export const atlasPlacesSchema = z.array(atlasPlaceSchema);
