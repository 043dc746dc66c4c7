import { z } from 'zod';

/** A node of schema.org, as far as every one is the same. */
export const jsonLdSchema = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.string(),
  '@id': z.url(),
});

const featureSchema = z.looseObject({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.object({
    type: z.enum(['Point', 'LineString', 'MultiLineString']),
    coordinates: z.array(z.unknown()),
  }),
  properties: z.record(z.string(), z.unknown()),
});

/** RFC 7946: a place is one feature, an event several. */
export const geoJsonSchema = z.union([
  featureSchema,
  z.looseObject({
    type: z.literal('FeatureCollection'),
    features: z.array(featureSchema).min(1),
  }),
]);
