import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemKey, itemToKeep, keepLink, keptKeys, MOST_ITEMS } from './collected-item';
import {
  LARGEST_COLLECTION_BYTES,
  LONGEST_NOTE,
  readCollection,
  storedCollection,
  writeCollectionFile,
} from './collection-file';
import { collectionFragment, holdsCollection, readCollectionFragment } from './collection-link';
import { collectedItems } from './testing';

const one = { kind: 'event', id: 'hanoi-summit-2019', note: 'Bình Nhưỡng' } as const;
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...one, id: `event-${index}` }));
const fileOf = (change: object) =>
  JSON.stringify({ ...JSON.parse(storedCollection([one])), ...change });

describe('a collection as a file, in the browser and as a link', () => {
  it('comes back the same', async () => {
    await fc.assert(
      fc.asyncProperty(collectedItems, async (items) => {
        expect(readCollection(writeCollectionFile(items))).toEqual({ ok: true, items });
        expect(readCollection(storedCollection(items))).toEqual({ ok: true, items });
        const fragment = await collectionFragment(items);
        expect(holdsCollection(fragment!)).toBe(true);
        expect(await readCollectionFragment(fragment!)).toEqual({ ok: true, items });
      }),
      { numRuns: 50 },
    );
  });

  it('tells a star what is in it, whatever the notes say', () => {
    fc.assert(
      fc.property(collectedItems, (items) => {
        expect([...keptKeys(storedCollection(items))]).toEqual(items.map(itemKey));
      }),
    );
    expect(keptKeys(null).size).toBe(0);
    expect(keptKeys('{"format":').size).toBe(0);
  });

  it('can be as large as it may be', () => {
    const largest = many(MOST_ITEMS).map((item) => ({
      ...item,
      note: '\u0001'.repeat(LONGEST_NOTE),
    }));
    expect(readCollection(writeCollectionFile(largest))).toEqual({ ok: true, items: largest });
  });

  it.each([
    ['{', { kind: 'not-json' }],
    ['', { kind: 'not-json' }],
    ['[]', { kind: 'not-a-collection' }],
    ['{"format":"third-neighbor-tour","version":1}', { kind: 'not-a-collection' }],
    [fileOf({ version: 2, shelves: [] }), { kind: 'newer', version: 2 }],
    [fileOf({ colour: 'red' }), { kind: 'invalid', field: 'colour' }],
    [fileOf({ items: [one, { ...one, id: 'Hanoi' }] }), { kind: 'invalid', field: 'items.1.id' }],
    [fileOf({ items: [one, one] }), { kind: 'invalid', field: 'items.1.id' }],
    [fileOf({ items: [{ ...one, kind: 'actor' }] }), { kind: 'invalid', field: 'items.0.kind' }],
    [fileOf({ items: [{ ...one, stars: 5 }] }), { kind: 'invalid', field: 'items.0.stars' }],
    [
      fileOf({ items: [{ ...one, note: 'x'.repeat(LONGEST_NOTE + 1) }] }),
      { kind: 'invalid', field: 'items.0.note' },
    ],
    [fileOf({ items: many(MOST_ITEMS + 1) }), { kind: 'invalid', field: 'items' }],
    [' '.repeat(LARGEST_COLLECTION_BYTES + 1), { kind: 'too-large' }],
  ])('is refused with what is wrong: %.60s', (text, problem) => {
    expect(readCollection(text)).toMatchObject({ ok: false, problem });
  });

  it('is no link when it would be too long for one', async () => {
    const noise = (seed: number) =>
      Array.from({ length: 300 }, (_, index) => ((index + seed) * 2_654_435_761).toString(36)).join(
        '',
      );
    const long = many(20).map((item, index) => ({
      ...item,
      note: noise(index * 1000).slice(0, 2000),
    }));
    expect(await collectionFragment(long)).toBeNull();
    expect(await collectionFragment(many(MOST_ITEMS))).not.toBeNull();
  });

  it('is said to be cut when the end of the link is missing, wherever that was', async () => {
    const fragment = (await collectionFragment([one]))!;
    const problems = await Promise.all(
      Array.from(fragment, (_, at) => readCollectionFragment(fragment.slice(0, at))),
    );
    for (const read of problems) {
      expect(['cut', 'not-a-collection']).toContain(read.ok ? 'whole' : read.problem.kind);
    }
    expect(problems.at(-1)).toEqual({ ok: false, problem: { kind: 'cut' } });
  });

  it('is refused when the link was altered, or is a bomb', async () => {
    for (const bad of ['#items=!!!', '', '#items=', '#content=abc']) {
      expect(await readCollectionFragment(bad)).toMatchObject({
        problem: { kind: 'not-a-collection' },
      });
    }
    const noughts = new Blob([new Uint8Array(LARGEST_COLLECTION_BYTES * 2)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const packed = Buffer.from(await new Response(noughts).arrayBuffer()).toString('base64url');
    expect(await readCollectionFragment(`#items=${packed}`)).toMatchObject({
      problem: { kind: 'too-large' },
    });
  });
});

describe('a link that keeps something', () => {
  it('names it', () => {
    fc.assert(
      fc.property(collectedItems, (items) => {
        for (const { kind, id } of items) {
          const link = keepLink({ kind, id });
          expect(itemToKeep(link.slice(link.indexOf('#')))).toEqual({ kind, id });
        }
      }),
    );
  });

  it.each([
    '',
    '#keep=',
    '#keep=event',
    '#keep=actor.someone',
    '#keep=event.A',
    '#keep=event.a.b',
    '#items=a',
  ])('%j names nothing', (fragment) => {
    expect(itemToKeep(fragment)).toBeNull();
  });
});
