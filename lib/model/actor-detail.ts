import { z } from 'zod';
import { citedSourceSchema, namedReferenceSchema } from './event-detail';
import { nameKindSchema, recordLanguageSchema } from '@/lib/text/text-schema';
import { atlasActorSchema } from './atlas-actor';

/** Everything the record holds of an actor itself, in one language. */
export const actorDetailSchema = atlasActorSchema
  .omit({ shortName: true, affiliation: true, continues: true, country: true })
  .extend({
    names: z.array(
      z.object({
        language: recordLanguageSchema,
        text: z.string(),
        kind: nameKindSchema,
        /** Where a variant spelling was found. */
        source: citedSourceSchema.nullable(),
        note: z.string().nullable(),
      }),
    ),
    /** Whom it acts for. */
    affiliation: namedReferenceSchema.nullable(),
    /** Who acts for it. */
    affiliates: z.array(namedReferenceSchema),
    continues: namedReferenceSchema.nullable(),
    continuedBy: z.array(namedReferenceSchema),
    seat: namedReferenceSchema.nullable(),
    /** ISO 3166-1 alpha-2. */
    country: z.string().nullable(),
    /** EDTF: born and died, or founded and dissolved. */
    lifetime: z.string().nullable(),
    roles: z.array(
      z.object({
        title: z.string(),
        of: namedReferenceSchema.nullable(),
        /** EDTF. */
        during: z.string().nullable(),
        source: citedSourceSchema.nullable(),
      }),
    ),
    wikidata: z.string().nullable(),
    viaf: z.string().nullable(),
    note: z.string().nullable(),
  });
export type ActorDetail = z.infer<typeof actorDetailSchema>;
