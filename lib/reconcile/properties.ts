import { z } from 'zod';
import type { EntityKind } from './entity-id';

/** What narrows the candidates of a query. */
export const NARROWING_PROPERTIES = ['year', 'place'] as const;
export type NarrowingProperty = (typeof NARROWING_PROPERTIES)[number];

/** What can be fetched of entities, and of which kinds. */
const FETCHED = {
  date: ['event', 'source'],
  family: ['event'],
  place: ['event'],
  country: ['place', 'actor'],
  latitude: ['place'],
  longitude: ['place'],
  wikidata: ['place'],
  source: ['event'],
} as const satisfies Record<string, readonly EntityKind[]>;
export type PropertyId = keyof typeof FETCHED;

export const PROPERTY_IDS = Object.keys(FETCHED) as [PropertyId, ...PropertyId[]];
export const propertyIdSchema = z.enum(PROPERTY_IDS);

/** Of one kind, or of all. */
export const propertiesOf = (kind: EntityKind | null): PropertyId[] =>
  PROPERTY_IDS.filter((id) => kind === null || FETCHED[id].some((one) => one === kind));

/** The kind of the entities that are its values; null of a property with plain values. */
export const kindOfValues = (id: PropertyId): EntityKind | null =>
  id === 'place' || id === 'source' ? id : null;

/** As a data extension gives it. */
export const propertyValueSchema = z.union([
  z.strictObject({ str: z.string() }),
  z.strictObject({ float: z.number() }),
  z.strictObject({ id: z.string(), name: z.string() }),
]);
export type PropertyValue = z.infer<typeof propertyValueSchema>;
