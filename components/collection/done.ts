import { itemKey, type Collectable } from '@/lib/collection/collected-item';
import type { CollectedItem } from '@/lib/collection/collection-file';
import { joined, withMovedItem, type Joined } from '@/lib/collection/edit-collection';
import { movedChange, takenBack, type CollectionChange } from '@/lib/collection/take-back';

type Items = readonly CollectedItem[];

/** What was done last. */
export type Done =
  | { readonly kind: 'kept-already' | 'full'; readonly item: Collectable }
  | { readonly kind: 'kept'; readonly item: Collectable; readonly change: CollectionChange }
  | { readonly kind: 'removed'; readonly item: CollectedItem; readonly position: number }
  | { readonly kind: 'cleared' | 'replaced'; readonly change: CollectionChange }
  | { readonly kind: 'joined'; readonly change: CollectionChange; readonly joined: Joined }
  /** Nothing: what stands in the place of the collection can neither be read nor be put aside. */
  | { readonly kind: 'unread' }
  /** There was no room to take it back. */
  | { readonly kind: 'no-room'; readonly undone: Done; readonly lost: Items }
  | { readonly kind: 'failed'; readonly text: string };

/**
 * The change that takes it back, of whatever is there by now; null where there is none. What it gives
 * is null where there is no room for it.
 */
export function undoOf(done: Done): ((items: Items) => Items | null) | null {
  switch (done.kind) {
    case 'removed':
      return (items) => {
        const back = joined(items, [done.item]);
        if (!back || back.notesLeft > 0) return null;
        return back.added === 0
          ? back.items
          : withMovedItem(back.items, itemKey(done.item), done.position);
      };
    case 'kept':
    case 'cleared':
    case 'replaced':
    case 'joined':
      return (items) => takenBack(done.change, items);
    case 'no-room':
      return undoOf(done.undone);
    default:
      return null;
  }
}

/** What was there before, where taking it back would give it back. */
const lostBy = (done: Done): Items => {
  switch (done.kind) {
    case 'removed':
      return [done.item];
    case 'cleared':
    case 'replaced':
      return done.change.before;
    case 'no-room':
      return done.lost;
    default:
      return [];
  }
};

export const withoutRoom = (done: Done): Done =>
  done.kind === 'no-room' ? { ...done } : { kind: 'no-room', undone: done, lost: lostBy(done) };

/** Once a note is written, only what gives something back can still be taken back. */
export const afterNote = (done: Done | null): Done | null =>
  done && lostBy(done).length > 0 ? done : null;

/** The same by the ids that events have after a move. */
export function movedDone(done: Done | null, moves: ReadonlyMap<string, string>): Done | null {
  if (done?.kind === 'no-room') return { ...done, undone: movedDone(done.undone, moves)! };
  return done && 'change' in done ? { ...done, change: movedChange(done.change, moves) } : done;
}
