import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReleases, countChanges, type ReleaseChanges } from './compare-releases';
import { ENTRY_KINDS, type EntryKind, type ReleaseEntries } from './release-schema';
import { parseReleaseText, releaseText } from './release-text';
import { releaseArbitrary, releaseWith } from './testing';

/** Carries out what a comparison says, so that it can be held against what it compared. */
function apply(from: ReleaseEntries, changes: ReleaseChanges): ReleaseEntries {
  const of = (kind: EntryKind) => {
    const { added, changed, withdrawn } = changes[kind];
    const gone = new Set(withdrawn.map(({ id }) => id));
    const fieldsOf = new Map(changed.map(({ after, fields }) => [after.id, fields]));
    const kept = from[kind]
      .filter(({ id }) => !gone.has(id))
      .map((entry) => {
        const fields = new Map(Object.entries(entry));
        for (const { field, after } of fieldsOf.get(entry.id) ?? []) {
          if (after === undefined) fields.delete(field);
          else fields.set(field, after);
        }
        return { ...Object.fromEntries(fields), id: entry.id };
      });
    return [...kept, ...added];
  };
  return releaseWith({ events: of('events'), places: of('places') });
}

const sorted = (entries: ReleaseEntries) => parseReleaseText(releaseText(entries));

describe('the comparison of two releases', () => {
  it('of one with itself is empty', () => {
    fc.assert(
      fc.property(releaseArbitrary, (release) => {
        const changes = compareReleases(release, structuredClone(release));
        expect(countChanges(changes)).toEqual({ added: 0, changed: 0, withdrawn: 0 });
      }),
    );
  });

  it('is the mirror of the comparison the other way', () => {
    fc.assert(
      fc.property(releaseArbitrary, releaseArbitrary, (one, other) => {
        const [there, back] = [compareReleases(one, other), compareReleases(other, one)];
        for (const kind of ENTRY_KINDS) {
          expect(there[kind].added).toEqual(back[kind].withdrawn);
          expect(there[kind].withdrawn).toEqual(back[kind].added);
          const ids = (changes: ReleaseChanges) =>
            changes[kind].changed.map(({ after }) => after.id).toSorted();
          expect(ids(there)).toEqual(ids(back));
        }
      }),
    );
  });

  it('leads from the one to the other', () => {
    fc.assert(
      fc.property(releaseArbitrary, releaseArbitrary, (one, other) => {
        const reached = apply(one, compareReleases(one, other));
        expect(sorted(reached)).toEqual(sorted(other));
      }),
    );
  });

  it('names the fields, and knows a field that came, changed or went', () => {
    const before = { id: 'a', title: 'Old', note: 'gone', date: '2013' };
    const after = { id: 'a', title: 'New', date: '2013', venue: 'here' };
    const { events } = compareReleases(
      releaseWith({ events: [before] }),
      releaseWith({ events: [after] }),
    );
    expect(events.changed).toEqual([
      {
        before,
        after,
        fields: [
          { field: 'title', before: 'Old', after: 'New' },
          { field: 'venue', before: undefined, after: 'here' },
          { field: 'note', before: 'gone', after: undefined },
        ],
      },
    ]);
  });

  it('does not mind the order of entries and of fields', () => {
    const [a, b] = [{ id: 'a', x: { en: '1', vi: '2' } }, { id: 'b' }];
    const changes = compareReleases(
      releaseWith({ events: [a, b] }),
      releaseWith({ events: [b, { x: { vi: '2', en: '1' }, id: 'a' }] }),
    );
    expect(countChanges(changes)).toEqual({ added: 0, changed: 0, withdrawn: 0 });
  });
});
