import { z } from 'zod';
import { localisedTextSchema, recordLanguageSchema, slugSchema } from '@/lib/text/text-schema';
import { edtfSchema } from '@/lib/time/edtf-schema';
import {
  AMOUNT_UNITS,
  CLAIM_ASPECTS,
  CLAIM_STANCES,
  PARTICIPANT_ROLES,
  RELATION_KINDS,
  TYPES_BY_FAMILY,
} from './vocabulary';
import {
  basisSchema,
  certaintySchema,
  eventKindSchema,
  eventTypeSchema,
  familySchema,
  statusSchema,
} from './vocabulary-schemas';

const WORDS_IN_A_QUOTATION = 30;
/** Twice as many: Vietnamese writes each syllable as a word, Chinese no spaces. */
const WORDS_IN_A_TRANSLATION = 60;

/**
 * Where in a source. `paragraph` counts the non-empty lines of a document's text from 1, so that a
 * quotation can be looked up by machine.
 */
const locatorSchema = z.strictObject({
  section: z.string().min(1).optional(),
  paragraph: z.number().int().positive().optional(),
  footnote: z.number().int().positive().optional(),
  page: z.string().min(1).optional(),
  table: z.string().min(1).optional(),
});

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

const translationTextSchema = z
  .string()
  .trim()
  .min(1)
  .refine((text) => wordsIn(text) <= WORDS_IN_A_TRANSLATION, {
    message: `expected a translation of ${WORDS_IN_A_TRANSLATION} words or fewer`,
  });

/** By the editors, into the languages of the interface that the quotation is not in. */
export const quotationTranslationSchema = z
  .strictObject({ en: translationTextSchema.optional(), vi: translationTextSchema.optional() })
  .refine(({ en, vi }) => en !== undefined || vi !== undefined, {
    message: 'expected a translation into `en`, `vi` or both',
  });

export const claimSchema = z
  .strictObject({
    source: slugSchema,
    /** The document through which we know the source, when we did not read the source itself. */
    via: slugSchema.optional(),
    locator: locatorSchema.default({}),
    quotation: z
      .strictObject({
        text: z.string().min(1),
        language: recordLanguageSchema,
        translation: quotationTranslationSchema.optional(),
      })
      .refine((quotation) => wordsIn(quotation.text) <= WORDS_IN_A_QUOTATION, {
        message: `expected a quotation of ${WORDS_IN_A_QUOTATION} words or fewer`,
        path: ['text'],
      })
      .optional(),
    stance: z.enum(CLAIM_STANCES).default('supports'),
    on: z.enum(CLAIM_ASPECTS).optional(),
    /** What this source says, where it differs. */
    says: localisedTextSchema.optional(),
  })
  .refine((claim) => claim.stance !== 'differs' || (claim.on && claim.says), {
    message: 'a claim that differs names what it differs `on` and what it `says`',
    path: ['on'],
  });

/**
 * A figure as its source gives it. `value: null` is "not quantified", which is not zero. A growth
 * rate with no level is stored as just that: measure `growth`, unit `percent`.
 */
export const amountSchema = z.strictObject({
  measure: z.enum(['value', 'quantity', 'growth', 'share', 'count', 'ceiling', 'duration']),
  value: z.number().nullable(),
  qualifier: z
    .enum(['exact', 'about', 'more-than', 'less-than', 'at-most', 'at-least'])
    .default('exact'),
  unit: z.union([z.enum(AMOUNT_UNITS), z.string().regex(/^[A-Z]{3}$/)], {
    error: `expected an ISO 4217 code such as USD, or one of ${AMOUNT_UNITS.join(', ')}`,
  }),
  flow: z.enum(['export', 'import', 'both', 'aid', 'debt', 'barter', 'none']).default('none'),
  period: edtfSchema.optional(),
  reporter: slugSchema.optional(),
  partner: slugSchema.optional(),
  /** Which of the sources that the event's claims name gives this figure. */
  source: slugSchema.optional(),
  commodity: localisedTextSchema.optional(),
  note: localisedTextSchema.optional(),
});
export type Amount = z.infer<typeof amountSchema>;

/** One arc, from place to place, and who travels or sends; `from` = `to` is drawn as a ring. */
const legSchema = z
  .strictObject({
    from: slugSchema,
    to: slugSchema,
    who: z.array(slugSchema).default([]),
    /** What the weaker of its two ends rests on. */
    basis: basisSchema,
    /** Both ends act alike, as where two states open relations: no direction. */
    mutual: z.boolean().default(false),
  })
  .refine((leg) => !leg.mutual || leg.from !== leg.to, {
    message: 'a mutual leg joins two places',
    path: ['mutual'],
  });

export const diplomaticEventSchema = z
  .strictObject({
    id: slugSchema,
    family: familySchema,
    type: eventTypeSchema,
    kind: eventKindSchema,
    /** Rests on sources beyond the five documents alone. */
    supplement: z.boolean().default(false),
    /** Ids that links may still hold: of entries that this one took in. Never used again. */
    formerly: z.array(slugSchema).default([]),
    status: statusSchema.default('occurred'),
    certainty: certaintySchema.default('explicit'),
    /** EDTF (ISO 8601-2), never more precise than the source; null is undated. */
    date: edtfSchema.nullable(),
    /** Of every date: `stated`, or `inferred` where it was counted or concluded, as `dateNote` says. */
    dateBasis: basisSchema.exclude(['convention']).optional(),
    /** EDTF: what the content allows where the date leaves a side open; `dateNote` says why. */
    notBefore: edtfSchema.optional(),
    notAfter: edtfSchema.optional(),
    /** The date in the source's own measure ("late 2011"), where EDTF's words would say less. */
    dateText: localisedTextSchema.optional(),
    /** How the date was resolved ("last month" counted from the article's date). */
    dateNote: localisedTextSchema.optional(),
    title: localisedTextSchema,
    summary: localisedTextSchema,
    /** What is contested, flawed or resolved about this entry. */
    note: localisedTextSchema.optional(),
    venue: slugSchema.optional(),
    corridor: slugSchema.optional(),
    legs: z.array(legSchema).min(1),
    participants: z
      .array(z.strictObject({ actor: slugSchema, role: z.enum(PARTICIPANT_ROLES) }))
      .default([]),
    amounts: z.array(amountSchema).default([]),
    claims: z.array(claimSchema).min(1, 'an event without a claim cannot be stored'),
    related: z
      .array(z.strictObject({ event: slugSchema, relation: z.enum(RELATION_KINDS) }))
      .default([]),
    /** Event code of the PLOVER ontology, optional. */
    plover: z
      .string()
      .regex(/^[A-Z]+$/)
      .optional(),
  })
  .superRefine((event, context) => {
    if (!(TYPES_BY_FAMILY[event.family] as readonly string[]).includes(event.type)) {
      context.addIssue({
        code: 'custom',
        path: ['type'],
        message: `"${event.type}" is not a type of the family "${event.family}"; expected one of ${TYPES_BY_FAMILY[event.family].join(', ')}`,
      });
    }
    if (
      event.claims.some((claim) => claim.stance === 'differs') &&
      event.certainty !== 'contested'
    ) {
      context.addIssue({
        code: 'custom',
        path: ['certainty'],
        message: 'a claim differs, so the event is `contested`',
      });
    }
    if ((event.date === null) !== (event.dateBasis === undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['dateBasis'],
        message:
          event.date === null
            ? 'an undated event has no basis of a date'
            : 'a date says what it rests on: `stated` or `inferred`',
      });
    }
    if (event.dateBasis === 'inferred' && !event.dateNote) {
      context.addIssue({
        code: 'custom',
        path: ['dateNote'],
        message: 'an inferred date says how it was found',
      });
    }
    if (event.certainty === 'contested' && !event.note) {
      context.addIssue({
        code: 'custom',
        path: ['note'],
        message: 'a contested event says in its note what is contested',
      });
    }
  });
/** An event as the data files hold it, with defaults filled in. */
export type EventEntry = z.infer<typeof diplomaticEventSchema>;
