import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemKey, MOST_ITEMS } from './collected-item';
import { LONGEST_NOTE, type CollectedItem } from './collection-file';
import {
  joined,
  withItem,
  withMovedEvents,
  withMovedItem,
  withNote,
  withoutItem,
} from './edit-collection';
import { collectedItem, collectedItems } from './testing';

const event = (id: string, note = ''): CollectedItem => ({ kind: 'event', id, note });
const full = Array.from({ length: MOST_ITEMS }, (_, index) => event(`event-${index}`));

describe('changing a collection', () => {
  it('puts, moves, notes and takes away, and loses nothing', () => {
    fc.assert(
      fc.property(collectedItems, collectedItem, fc.nat(12), (items, added, place) => {
        fc.pre(items.every((item) => itemKey(item) !== itemKey(added)));
        const position = Math.min(place, items.length);
        const grown = withItem(items, added);
        expect(grown.at(-1)).toEqual(added);
        const moved = withMovedItem(grown, itemKey(added), position);
        expect(moved[position]).toEqual(added);
        expect(withItem(items, added, position)).toEqual(moved);
        expect(withoutItem(moved, itemKey(added))).toEqual(items);
        const noted = withNote(moved, itemKey(added), 'said');
        expect(noted[position]).toEqual({ ...added, note: 'said' });
        expect(withoutItem(noted, itemKey(added))).toEqual(items);
      }),
    );
  });

  it('keeps a thing once, with its first note, and no more than there is room for', () => {
    expect(withItem([event('a', 'mine')], event('a', 'other'))).toEqual([event('a', 'mine')]);
    expect(withItem(full, event('one-more'))).toEqual(full);
  });

  it('cuts a note at what it may hold', () => {
    const [noted] = withNote([event('a')], 'event.a', 'x'.repeat(LONGEST_NOTE + 1));
    expect(noted?.note).toHaveLength(LONGEST_NOTE);
  });

  it('follows an event into the entry that took it in, unless that is there too', () => {
    const moves = new Map([['old', 'new']]);
    const place: CollectedItem = { kind: 'place', id: 'old', note: '' };
    expect(withMovedEvents([event('old', 'n'), place], moves)).toEqual([event('new', 'n'), place]);
    const both = [event('new', 'one'), event('old', 'two')];
    expect(withMovedEvents(both, moves)).toEqual(both);
  });
});

describe('joining two collections', () => {
  it('keeps all of mine in its order, and all of theirs', () => {
    fc.assert(
      fc.property(collectedItems, collectedItems, (mine, theirs) => {
        const { items, added, notes, notesLeft } = joined(mine, theirs)!;
        expect(items.slice(0, mine.length).map(itemKey)).toEqual(mine.map(itemKey));
        expect(items).toHaveLength(mine.length + added);
        expect(new Set(items.map(itemKey)).size).toBe(items.length);
        let without = 0;
        for (const item of mine) {
          expect(items.find((one) => itemKey(one) === itemKey(item))!.note).toContain(item.note);
        }
        for (const item of theirs) {
          const kept = items.find((one) => itemKey(one) === itemKey(item))!;
          if (!kept.note.includes(item.note)) without += 1;
        }
        expect(without).toBe(notesLeft);
        expect(
          items.filter((item, index) => mine[index] && item.note !== mine[index].note),
        ).toHaveLength(notes);
        // What is there already adds nothing.
        expect(joined(items, items)).toEqual({ items, added: 0, notes: 0, notesLeft: 0 });
      }),
    );
  });

  it('sets a note under mine, and leaves one for which there is no room', () => {
    expect(joined([event('a', 'mine')], [event('a', 'theirs')])).toEqual({
      items: [event('a', 'mine\n\ntheirs')],
      added: 0,
      notes: 1,
      notesLeft: 0,
    });
    const long = event('a', 'x'.repeat(LONGEST_NOTE));
    expect(joined([long], [event('a', 'theirs')])).toMatchObject({ items: [long], notesLeft: 1 });
  });

  it('is refused where it would be more than one can hold', () => {
    expect(joined(full, [event('one-more')])).toBeNull();
    expect(joined(full, full)?.items).toEqual(full);
  });
});
