import { z } from 'zod';
import { slugSchema } from '@/lib/text/text-schema';
// Types only: the entry schema carries the EDTF parser, which a browser need not load.
import type { Actor } from './actor-schema';

// An enum from an object: `satisfies` then refuses both a missing and a surplus member.
const actorKindSchema = z.enum({
  person: 'person',
  state: 'state',
  organisation: 'organisation',
} as const satisfies { [K in Actor['kind']]: K });

/** Who takes part, as lists and filters need it, named in one language. */
export const atlasActorSchema = z.object({
  id: slugSchema,
  kind: actorKindSchema,
  /** The standard name in the language asked for, or else in English. */
  name: z.string(),
  /** Stands for the name where there is little room; the name itself where it has none. */
  shortName: z.string(),
  /** The actor that it acts for: a state, or an organisation of one. */
  affiliation: slugSchema.nullable(),
  /** The state that a state carries on. */
  continues: slugSchema.nullable(),
  /** The land of a state today: ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
});
export type AtlasActor = z.infer<typeof atlasActorSchema>;

/** Body of `/api/v1/actors`. */
export const atlasActorsSchema = z.array(atlasActorSchema);
