import { z } from 'zod';
import { localisedTextSchema, namesSchema, slugSchema } from '@/lib/text/text-schema';
import { edtfSchema } from '@/lib/time/edtf-schema';

export const ACTOR_KINDS = ['person', 'state', 'organisation'] as const;

/** As Wikidata has it for its property P214; `[0-9]` and not `\d`, which means more in other languages. */
export const VIAF_PATTERN = '^[1-9][0-9]{1,8}$|^[1-9][0-9]{18,21}$';

/** An office held; `during` is EDTF and never more precise than the source that says so. */
export const actorRoleSchema = z.strictObject({
  title: localisedTextSchema,
  of: slugSchema.optional(),
  during: edtfSchema.optional(),
  source: slugSchema.optional(),
});

/** One actor a person, state or organisation, with every spelling kept as a name. */
export const actorSchema = z
  .strictObject({
    id: slugSchema,
    kind: z.enum(ACTOR_KINDS),
    names: namesSchema,
    /** The state that the actor acts for (an actor of kind `state`). */
    affiliation: slugSchema.optional(),
    /** The state that this state carries on: who asks the record for this one means both. */
    continues: slugSchema.optional(),
    /** Where a state's arcs begin; its capital at the time. */
    seat: slugSchema.optional(),
    /** ISO 3166-1 alpha-2 for a state that has one; historical states have none. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    /** Born/died or founded/dissolved. */
    lifetime: edtfSchema.optional(),
    roles: z.array(actorRoleSchema).default([]),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/)
      .optional(),
    /** Of a person or an organisation in the Virtual International Authority File. */
    viaf: z.string().regex(new RegExp(VIAF_PATTERN)).optional(),
    note: localisedTextSchema.optional(),
  })
  .refine((actor) => actor.continues === undefined || actor.kind === 'state', {
    message: 'only a state continues a state',
    path: ['continues'],
  })
  .refine((actor) => actor.viaf === undefined || actor.kind !== 'state', {
    message: 'a state has no VIAF id',
    path: ['viaf'],
  });
export type Actor = z.infer<typeof actorSchema>;
