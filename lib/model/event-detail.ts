import { z } from 'zod';
import { recordLanguageSchema, slugSchema } from '@/lib/text/text-schema';
import { cslSchema } from './source-schema';
// Types only: the entry schemas carry the EDTF parser, which a browser that reads details need not load.
import type { Amount } from './event-schema';
import { eventSummarySchema } from './event-summary';
import {
  BASES,
  CLAIM_ASPECTS,
  CLAIM_STANCES,
  PARTICIPANT_ROLES,
  RELATION_KINDS,
} from './vocabulary';

/** Something with a page of its own, under the name it has in the language asked for. */
export const namedReferenceSchema = z.object({ id: slugSchema, name: z.string() });
export type NamedReference = z.infer<typeof namedReferenceSchema>;

/** A source as far as it takes to cite it. */
export const citedSourceSchema = z.object({ id: slugSchema, csl: cslSchema });

/** A claim with its sources in full, so that it can be cited without another request. */
export const claimDetailSchema = z.object({
  /** Position among the claims of its event or corridor, from 1. */
  ordinal: z.number().int().positive(),
  source: citedSourceSchema,
  /** The document through which the source is known, when the source itself was not read. */
  via: citedSourceSchema.nullable(),
  locator: z.object({
    section: z.string().optional(),
    paragraph: z.number().int().positive().optional(),
    footnote: z.number().int().positive().optional(),
    page: z.string().optional(),
    table: z.string().optional(),
  }),
  /** In the source's own words and language; beside them the editors' translation, if there is one. */
  quotation: z
    .object({
      text: z.string(),
      language: recordLanguageSchema,
      /** Into the language asked for; null where that is the quotation's own, or nobody has yet. */
      translation: z.string().nullable(),
    })
    .nullable(),
  stance: z.enum(CLAIM_STANCES),
  on: z.enum(CLAIM_ASPECTS).nullable(),
  says: z.string().nullable(),
});
export type ClaimDetail = z.infer<typeof claimDetailSchema>;

// Enums from objects: `satisfies` then refuses both a missing and a surplus member.
const measureSchema = z.enum({
  value: 'value',
  quantity: 'quantity',
  growth: 'growth',
  share: 'share',
  count: 'count',
  ceiling: 'ceiling',
  duration: 'duration',
} as const satisfies { [M in Amount['measure']]: M });

const qualifierSchema = z.enum({
  exact: 'exact',
  about: 'about',
  'more-than': 'more-than',
  'less-than': 'less-than',
  'at-most': 'at-most',
  'at-least': 'at-least',
} as const satisfies { [Q in Amount['qualifier']]: Q });

const amountFlowSchema = z.enum({
  export: 'export',
  import: 'import',
  both: 'both',
  aid: 'aid',
  debt: 'debt',
  barter: 'barter',
  none: 'none',
} as const satisfies { [F in Amount['flow']]: F });

export const amountDetailSchema = z.object({
  measure: measureSchema,
  /** null is "not quantified", which is not zero. */
  value: z.number().nullable(),
  qualifier: qualifierSchema,
  unit: z.string(),
  flow: amountFlowSchema,
  /** EDTF. */
  period: z.string().nullable(),
  reporter: namedReferenceSchema.nullable(),
  partner: namedReferenceSchema.nullable(),
  commodity: z.string().nullable(),
  note: z.string().nullable(),
  /** Id of the one among its event's sources that gives it; null where that is plain. */
  source: slugSchema.nullable(),
});
export type AmountDetail = z.infer<typeof amountDetailSchema>;

/**
 * `outgoing`: the opened event `relation` that one. `incoming`: that one `relation` the opened
 * event, as its own entry says.
 */
const relatedEventSchema = z.object({
  id: slugSchema,
  title: z.string(),
  relation: z.enum(RELATION_KINDS),
  direction: z.enum(['outgoing', 'incoming']),
});

/** Everything the record holds of one event, in one language. Body of `/api/v1/events/{id}`. */
export const eventDetailSchema = eventSummarySchema
  .omit({ actors: true, reporters: true, roles: true, sources: true, differsOn: true })
  .extend({
    dateBasis: z.enum(BASES).nullable(),
    dateNote: z.string().nullable(),
    note: z.string().nullable(),
    plover: z.string().nullable(),
    venue: namedReferenceSchema.nullable(),
    corridor: namedReferenceSchema.nullable(),
    legs: z
      .array(
        z.object({
          from: namedReferenceSchema,
          to: namedReferenceSchema,
          who: z.array(namedReferenceSchema),
          /** What the weaker of its ends rests on; null where the record does not say yet. */
          basis: z.enum(BASES).nullable(),
          /** Both ends act alike: no direction. */
          mutual: z.boolean(),
        }),
      )
      .min(1),
    participants: z.array(namedReferenceSchema.extend({ role: z.enum(PARTICIPANT_ROLES) })),
    amounts: z.array(amountDetailSchema),
    claims: z.array(claimDetailSchema).min(1),
    related: z.array(relatedEventSchema),
  });
export type EventDetail = z.infer<typeof eventDetailSchema>;
