import { itemKey } from './collected-item';
import type { CollectedItem } from './collection-file';
import { joined, withMovedEvents } from './edit-collection';

type Items = readonly CollectedItem[];

/** A collection before and after something was done to it. */
export interface CollectionChange {
  readonly before: Items;
  readonly after: Items;
}

const byKey = (items: Items) => new Map(items.map((item) => [itemKey(item), item]));

/**
 * What is there now without the change. What was added, moved or written since stays as it is: only a
 * note that still is as the change left it goes back to what it was. Null where there is no room.
 */
export function takenBack({ before, after }: CollectionChange, now: Items): Items | null {
  const [was, became] = [byKey(before), byKey(after)];
  const rest = now.flatMap((item) => {
    const key = itemKey(item);
    if (became.get(key)?.note !== item.note) return [item];
    const earlier = was.get(key);
    return earlier ? [earlier] : [];
  });
  const lost = before.filter((item) => !became.get(itemKey(item))?.note.includes(item.note));
  if (lost.length === 0) return rest;
  const whole = joined(rest, lost);
  if (!whole || whole.notesLeft > 0) return null;
  const placeOf = new Map(before.map((item, index) => [itemKey(item), index]));
  return whole.items.toSorted(
    (a, b) =>
      (placeOf.get(itemKey(a)) ?? before.length) - (placeOf.get(itemKey(b)) ?? before.length),
  );
}

/** The same by the ids that events have after a move. */
export const movedChange = (
  { before, after }: CollectionChange,
  moves: ReadonlyMap<string, string>,
) => ({
  before: withMovedEvents(before, moves),
  after: withMovedEvents(after, moves),
});
