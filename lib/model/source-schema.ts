import { z } from 'zod';
import { localisedTextSchema, slugSchema, recordLanguageSchema } from '@/lib/text/text-schema';

const dateVariableSchema = z.strictObject({
  'date-parts': z.tuple([
    z.union([
      z.tuple([z.number().int()]),
      z.tuple([z.number().int(), z.number().int().min(1).max(12)]),
      z.tuple([z.number().int(), z.number().int().min(1).max(12), z.number().int().min(1).max(31)]),
    ]),
  ]),
});

const nameVariableSchema = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** The part of CSL-JSON (https://docs.citationstyles.org, schema 1.0) that the record uses. */
export const cslSchema = z.strictObject({
  type: z.enum([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'book',
    'chapter',
    'dataset',
    'document',
    'entry-encyclopedia',
    'interview',
    'legislation',
    'post-weblog',
    'report',
    'speech',
    'thesis',
    'treaty',
    'webpage',
  ]),
  title: z.string().min(1),
  'title-short': z.string().min(1).optional(),
  author: z.array(nameVariableSchema).min(1).optional(),
  editor: z.array(nameVariableSchema).min(1).optional(),
  'container-title': z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  'publisher-place': z.string().min(1).optional(),
  issued: dateVariableSchema.optional(),
  accessed: dateVariableSchema.optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  URL: z.url().optional(),
  DOI: z.string().optional(),
  language: recordLanguageSchema.optional(),
  note: z.string().min(1).optional(),
});
export type Csl = z.infer<typeof cslSchema>;

/** Where one of the five documents refers to this source, with the access date given there. */
const citedInSchema = z.strictObject({
  document: slugSchema,
  footnote: z.number().int().positive().optional(),
  /** In the reference list, not (only) in a footnote. */
  referenceList: z.boolean().optional(),
  accessed: z.iso.date().optional(),
  /** What is odd about the reference there: misprints, access dates before publication … */
  note: localisedTextSchema.optional(),
});

export const sourceSchema = z.strictObject({
  id: slugSchema,
  csl: cslSchema,
  /** For one of the documents that the record was read from: the file name's leading number. */
  document: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  citedIn: z.array(citedInSchema).default([]),
  note: localisedTextSchema.optional(),
});
export type Source = z.infer<typeof sourceSchema>;
