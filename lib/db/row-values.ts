import type { NamedReference } from '@/lib/events/event-detail';
import { localisedTextSchema, type LocalisedText } from '@/lib/record/text-schema';

/** A language of the interface, which every text of ours exists in. */
export type TextLanguage = keyof LocalisedText;

/** Prisma names the members of an enum as identifiers, where the record's words have hyphens. */
export const enumWord = (member: string) => member.replaceAll('_', '-');

export const isoDate = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** What a `jsonb` column with a text in each language says in one of them. */
export function localised(value: unknown, language: TextLanguage): string | null {
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

export function namedReference(row: Named, language: TextLanguage): NamedReference {
  return { id: row.id, name: standardName(row, language) };
}
