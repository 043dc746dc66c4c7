import { z } from 'zod';
import { localisedTextSchema, type LocalisedText } from '@/lib/text/text-schema';
import type { EntryKind, ReleaseEntries, ReleaseEntry } from './release-schema';

type Language = keyof LocalisedText;

const titledSchema = z.object({ title: localisedTextSchema });
const citedSchema = z.object({ csl: z.object({ title: z.string() }) });
const namedSchema = z.object({
  names: z.array(
    z.object({ language: z.string(), text: z.string(), kind: z.string().default('standard') }),
  ),
});

/** What an entry of any release is called; its id where it says no name that we know to read. */
export function entryTitle(entry: ReleaseEntry, language: Language): string {
  const titled = titledSchema.safeParse(entry);
  if (titled.success) return titled.data.title[language];
  const cited = citedSchema.safeParse(entry);
  if (cited.success) return cited.data.csl.title;
  const names = namedSchema.safeParse(entry).data?.names ?? [];
  const standard = names.filter(({ kind }) => kind === 'standard');
  const name = (code: string) => standard.find((one) => one.language === code)?.text;
  return name(language) ?? name('en') ?? entry.id;
}

/** The entry that took an event in, by its `formerly`; null where no entry did. */
export const takenInBy = (id: string, { events }: ReleaseEntries): ReleaseEntry | null =>
  events.find(({ formerly }) => Array.isArray(formerly) && formerly.includes(id)) ?? null;

export const findEntry = (
  entries: ReleaseEntries,
  kind: EntryKind,
  id: string,
): ReleaseEntry | null => entries[kind].find((entry) => entry.id === id) ?? null;
