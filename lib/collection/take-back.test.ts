import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemKey, MOST_ITEMS } from './collected-item';
import { LONGEST_NOTE, type CollectedItem } from './collection-file';
import { joined, withMovedItem, withNote } from './edit-collection';
import { movedChange, takenBack } from './take-back';
import { collectedItems } from './testing';

const event = (id: string, note = ''): CollectedItem => ({ kind: 'event', id, note });
const full = Array.from({ length: MOST_ITEMS }, (_, index) => event(`event-${index}`));

describe('taking a change back', () => {
  it('gives exactly what was there, where nothing was done since', () => {
    fc.assert(
      fc.property(collectedItems, collectedItems, (before, theirs) => {
        const both = joined(before, theirs)!.items;
        expect(takenBack({ before, after: both }, both)).toEqual(before);
        expect(takenBack({ before, after: theirs }, theirs)).toEqual(before);
        expect(takenBack({ before, after: [] }, [])).toEqual(before);
      }),
    );
  });

  it('loses nothing that was written or kept since', () => {
    fc.assert(
      fc.property(collectedItems, collectedItems, fc.nat(), (before, theirs, pick) => {
        const after = joined(before, theirs)!.items;
        fc.pre(after.length > 0);
        const written = after[pick % after.length]!;
        const since = event('kept-since-then', 'new');
        const now = [...withNote(after, itemKey(written), 'written since'), since];
        for (const change of [
          { before, after },
          { before: [], after },
        ]) {
          const back = takenBack(change, now)!;
          expect(back).toContainEqual({ ...written, note: 'written since' });
          expect(back).toContainEqual(since);
        }
      }),
    );
  });

  it('takes the joined note away, and leaves the order that was made since', () => {
    const before = [event('a', 'mine'), event('b')];
    const after = joined(before, [event('a', 'theirs'), event('c')])!.items;
    expect(takenBack({ before, after }, withMovedItem(after, 'event.b', 0))).toEqual([
      event('b'),
      event('a', 'mine'),
    ]);
  });

  it('sets a note that was replaced under what was written in its place', () => {
    const change = { before: [event('a', 'mine')], after: [event('a', 'theirs')] };
    expect(takenBack(change, [event('a', 'theirs, and more')])).toEqual([
      event('a', 'theirs, and more\n\nmine'),
    ]);
  });

  it('is refused where there is no room for everything', () => {
    expect(takenBack({ before: full, after: [] }, [event('one-more')])).toBeNull();
    const long = event('a', 'x'.repeat(LONGEST_NOTE));
    expect(takenBack({ before: [long], after: [] }, [event('a', 'y')])).toBeNull();
  });

  it('follows an event into the entry that took it in', () => {
    const change = movedChange({ before: [], after: [event('old')] }, new Map([['old', 'new']]));
    expect(takenBack(change, [event('new')])).toEqual([]);
  });
});
