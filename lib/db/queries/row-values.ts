import type { NamedReference } from '@/lib/model/event-detail';
import { localisedTextSchema, type LocalisedText } from '@/lib/text/text-schema';

/** A language of the interface, which every text of ours exists in. */
export type TextLanguage = keyof LocalisedText;

/** Prisma names the members of an enum as identifiers, where the record's words have hyphens. */
export const enumWord = (member: string) => member.replaceAll('_', '-');

export const isoDate = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** What a `jsonb` column with a text in each language says in one of them. */
export function textIn(value: unknown, language: TextLanguage): string | null {
  return localisedTextSchema.nullable().parse(value)?.[language] ?? null;
}

/** Selects the standard name in `language` and the English one that stands in for it. */
export function standardNames(language: TextLanguage) {
  const languages: TextLanguage[] = [language, 'en'];
  return {
    where: { kind: 'standard' as const, language: { in: languages } },
    select: { language: true, text: true } as const,
  };
}

interface Named {
  readonly id: string;
  readonly names: readonly { readonly language: string; readonly text: string }[];
}

export function standardName({ id, names }: Named, language: TextLanguage): string {
  const name = names.find((candidate) => candidate.language === language) ?? names[0];
  return name?.text ?? id;
}

/** Selects the names that `standardNames` does, and the short ones beside them. */
export function shownNames(language: TextLanguage) {
  const { where, select } = standardNames(language);
  return {
    where: { ...where, kind: { in: [where.kind, 'short' as const] } },
    select: { ...select, kind: true } as const,
  };
}

interface NamedByKind extends Named {
  readonly names: readonly (Named['names'][number] & { readonly kind: string })[];
}

const isEnglish = (name: { readonly language: string }) => name.language === 'en';

/** The standard name, the English one where there is none, and the short one of the same language. */
export function nameAndShortName({ id, names }: NamedByKind, language: TextLanguage) {
  const standard = names.filter(({ kind }) => kind === 'standard');
  const shown = standard.find((name) => name.language === language) ?? standard.find(isEnglish);
  const short = names.find(({ kind, language: of }) => kind === 'short' && of === shown?.language);
  const name = shown?.text ?? id;
  return { name, shortName: short?.text ?? name };
}

export function namedReference(row: Named, language: TextLanguage): NamedReference {
  return { id: row.id, name: standardName(row, language) };
}
