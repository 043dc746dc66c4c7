import { entryTitle } from './entry-title';
import type { EntryKind, ReleaseEntries } from './release-schema';
import type { LocalisedText } from '@/lib/text/text-schema';

/** Fields whose text is the id of another entry, and of which kind that is. */
const REFERS_TO: Readonly<Record<string, EntryKind>> = {
  from: 'places',
  to: 'places',
  venue: 'places',
  seat: 'places',
  parent: 'places',
  stations: 'places',
  who: 'actors',
  actor: 'actors',
  affiliation: 'actors',
  of: 'actors',
  reporter: 'actors',
  partner: 'actors',
  continues: 'actors',
  source: 'sources',
  via: 'sources',
  document: 'sources',
  event: 'events',
  events: 'events',
  corridor: 'corridors',
};

export interface NamedEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly name: string;
}

/** Finds the entry that a field names by its id, as the same release has it. */
export type FindNamed = (field: string, id: string) => NamedEntry | null;

export function namedEntries(entries: ReleaseEntries, language: keyof LocalisedText): FindNamed {
  return (field, id) => {
    const kind = REFERS_TO[field];
    const entry = kind && entries[kind].find((candidate) => candidate.id === id);
    return entry ? { kind, id, name: entryTitle(entry, language) } : null;
  };
}
