import { createHash } from 'node:crypto';
import { ENTRY_KINDS, releaseLineSchema, type ReleaseEntries } from './release-schema';

/** A release as newline-delimited JSON: a line an entry, by kind and id, so that releases compare. */
export const releaseText = (entries: ReleaseEntries): string =>
  ENTRY_KINDS.flatMap((kind) =>
    entries[kind]
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map((entry) => `${JSON.stringify({ kind, entry })}\n`),
  ).join('');

/** Reads what `releaseText` wrote. @throws for a line that is no entry */
export function parseReleaseText(text: string): ReleaseEntries {
  const entries = emptyEntries();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const { kind, entry } = releaseLineSchema.parse(JSON.parse(line));
    entries[kind].push(entry);
  }
  return entries;
}

type Filling = { [K in keyof ReleaseEntries]: ReleaseEntries[K][number][] };

export const emptyEntries = (): Filling => ({
  events: [],
  places: [],
  actors: [],
  sources: [],
  corridors: [],
  tours: [],
});

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

export const countsOf = (entries: ReleaseEntries): Record<keyof ReleaseEntries, number> => ({
  events: entries.events.length,
  places: entries.places.length,
  actors: entries.actors.length,
  sources: entries.sources.length,
  corridors: entries.corridors.length,
  tours: entries.tours.length,
});
