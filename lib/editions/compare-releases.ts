import { isDeepStrictEqual } from 'node:util';
import {
  ENTRY_KINDS,
  type EntryKind,
  type Json,
  type ReleaseEntries,
  type ReleaseEntry,
} from './release-schema';

export interface FieldChange {
  readonly field: string;
  /** Undefined where the entry had no such field. */
  readonly before: Json | undefined;
  /** Undefined where the entry has no such field any more. */
  readonly after: Json | undefined;
}

export interface EntryChange {
  readonly before: ReleaseEntry;
  readonly after: ReleaseEntry;
  /** Never empty; in the order of the later entry, then what only the earlier one had. */
  readonly fields: readonly FieldChange[];
}

export interface KindChanges {
  readonly added: readonly ReleaseEntry[];
  readonly changed: readonly EntryChange[];
  /** As the earlier release had them. */
  readonly withdrawn: readonly ReleaseEntry[];
}
export type ReleaseChanges = Readonly<Record<EntryKind, KindChanges>>;

/** What leads from one release to another. Entries are the same where kind and id are. */
export function compareReleases(from: ReleaseEntries, to: ReleaseEntries): ReleaseChanges {
  const of = (kind: EntryKind) => compareEntries(from[kind], to[kind]);
  return {
    events: of('events'),
    places: of('places'),
    actors: of('actors'),
    sources: of('sources'),
    corridors: of('corridors'),
    tours: of('tours'),
  };
}

function compareEntries(from: readonly ReleaseEntry[], to: readonly ReleaseEntry[]): KindChanges {
  const earlier = new Map(from.map((entry) => [entry.id, entry]));
  const later = new Set(to.map(({ id }) => id));
  return {
    added: to.filter(({ id }) => !earlier.has(id)),
    withdrawn: from.filter(({ id }) => !later.has(id)),
    changed: to.flatMap((after) => {
      const before = earlier.get(after.id);
      if (before === undefined) return [];
      const fields = changedFields(before, after);
      return fields.length > 0 ? [{ before, after, fields }] : [];
    }),
  };
}

/** Of one entry in two releases; empty where they say the same. */
export function changedFields(before: ReleaseEntry, after: ReleaseEntry): FieldChange[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names]
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((change) => !isDeepStrictEqual(change.before, change.after));
}

interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
}

export const countChanges = (changes: ReleaseChanges): ChangeCounts => {
  const all = ENTRY_KINDS.map((kind) => changes[kind]);
  const sum = (of: keyof ChangeCounts) => all.reduce((total, kind) => total + kind[of].length, 0);
  return { added: sum('added'), changed: sum('changed'), withdrawn: sum('withdrawn') };
};
