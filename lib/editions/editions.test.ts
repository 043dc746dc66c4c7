import { describe, expect, it } from 'vitest';
import {
  editionBefore,
  editionMark,
  editionNamed,
  editionOf,
  editions,
  latestEdition,
} from './editions';

const [first, ...others] = editions();

describe('the releases of the record', () => {
  it('are found by content and by version', () => {
    for (const edition of editions()) {
      expect(editionOf(edition.contentHash)).toBe(edition);
      expect(editionNamed(edition.version)).toBe(edition);
    }
    expect(editionOf('0'.repeat(64))).toBeNull();
    expect(editionNamed('1999.1')).toBeNull();
  });

  it('follow one another', () => {
    expect(editionBefore(first!)).toBeNull();
    expect(others.map(editionBefore)).toEqual(editions().slice(0, -1));
    expect(latestEdition()).toBe(editions().at(-1));
  });

  it('mark a record by version and hash, and one that has changed since by a plus', () => {
    expect(editionMark(first!.contentHash)).toBe(
      `${first!.version} · ${first!.contentHash.slice(0, 12)}`,
    );
    expect(editionMark('0'.repeat(64))).toBe(`${latestEdition().version}+ · 000000000000`);
  });
});
