import { z } from 'zod';
import { SLUG_PATTERN } from './slug';

/** Slugs are never reused: a shared link is data. */
export const slugSchema = z
  .string()
  .regex(
    new RegExp(`^${SLUG_PATTERN}$`),
    'expected a slug: lower-case letters, digits and single hyphens',
  )
  .max(96);

/** A sentence of our own in each language of the interface. */
export const localisedTextSchema = z.strictObject({
  en: z.string().trim().min(1),
  vi: z.string().trim().min(1),
});
export type LocalisedText = z.infer<typeof localisedTextSchema>;

/** BCP 47 tags of the languages that the record holds names, titles and quotations in. */
export const RECORD_LANGUAGES = [
  'en',
  'vi',
  'ko',
  'mn',
  'ru',
  'zh',
  'ja',
  'az',
  'tk',
  'de',
  'fr',
] as const;
export const recordLanguageSchema = z.enum(RECORD_LANGUAGES);

/**
 * `standard` is what we show in that language; `short` stands for it where there is little room;
 * `variant` is a spelling found in a source, kept with that source; `historical` was standard at
 * another time.
 */
export const nameKindSchema = z.enum(['standard', 'short', 'variant', 'historical']);

export const nameSchema = z
  .strictObject({
    language: recordLanguageSchema,
    text: z.string().trim().min(1),
    kind: nameKindSchema.default('standard'),
    source: slugSchema.optional(),
    note: z.string().trim().min(1).optional(),
  })
  .refine((name) => name.kind !== 'variant' || name.source !== undefined, {
    message: 'a variant spelling names the source that it was found in',
    path: ['source'],
  });

export const namesSchema = z
  .array(nameSchema)
  .min(1)
  .refine((names) => names.some((name) => name.language === 'en' && name.kind === 'standard'), {
    message: 'expected a standard English name (language: en, kind: standard)',
  })
  .refine((names) => isOneALanguage(names, 'standard'), {
    message: 'expected at most one standard name a language',
  })
  .refine((names) => isOneALanguage(names, 'short'), {
    message: 'expected at most one short name a language',
  })
  .refine(
    (names) => {
      const standard = new Set(languagesOf(names, 'standard'));
      return languagesOf(names, 'short').every((language) => standard.has(language));
    },
    { message: 'a short name stands beside a standard one of its language' },
  );

type Names = readonly z.infer<typeof nameSchema>[];

function languagesOf(names: Names, kind: Names[number]['kind']) {
  return names.filter((name) => name.kind === kind).map(({ language }) => language);
}

function isOneALanguage(names: Names, kind: Names[number]['kind']): boolean {
  const languages = languagesOf(names, kind);
  return new Set(languages).size === languages.length;
}
