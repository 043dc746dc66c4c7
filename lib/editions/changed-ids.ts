import { z } from 'zod';
import type { KindChanges, ReleaseChanges } from './compare-releases';

const changedIdsOfKindSchema = z.strictObject({
  added: z.array(z.string()),
  changed: z.array(z.strictObject({ id: z.string(), fields: z.array(z.string()) })),
  withdrawn: z.array(z.string()),
});

/** A comparison by ids and names of fields alone: what they say is in the releases. */
export const changedIdsSchema = z.strictObject({
  events: changedIdsOfKindSchema,
  places: changedIdsOfKindSchema,
  actors: changedIdsOfKindSchema,
  sources: changedIdsOfKindSchema,
  corridors: changedIdsOfKindSchema,
  tours: changedIdsOfKindSchema,
});
type ChangedIds = z.infer<typeof changedIdsSchema>;

export const changedIds = (changes: ReleaseChanges): ChangedIds => ({
  events: idsOf(changes.events),
  places: idsOf(changes.places),
  actors: idsOf(changes.actors),
  sources: idsOf(changes.sources),
  corridors: idsOf(changes.corridors),
  tours: idsOf(changes.tours),
});

const idsOf = ({ added, changed, withdrawn }: KindChanges) => ({
  added: added.map(({ id }) => id),
  changed: changed.map(({ after, fields }) => ({
    id: after.id,
    fields: fields.map(({ field }) => field),
  })),
  withdrawn: withdrawn.map(({ id }) => id),
});
