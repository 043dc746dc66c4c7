import { itemKey, MOST_ITEMS, type Collectable } from './collected-item';
import { LONGEST_NOTE, type CollectedItem } from './collection-file';

type Items = readonly CollectedItem[];

const has = (items: Items, item: Collectable) =>
  items.some((one) => itemKey(one) === itemKey(item));

/** At the end, or at a position; what is there already, and a full collection, stay as they are. */
export function withItem(items: Items, item: CollectedItem, position = items.length): Items {
  if (has(items, item) || items.length >= MOST_ITEMS) return items;
  return items.toSpliced(position, 0, item);
}

export const withoutItem = (items: Items, key: string): Items =>
  items.filter((item) => itemKey(item) !== key);

/** @param position from 0 */
export function withMovedItem(items: Items, key: string, position: number): Items {
  const item = items.find((one) => itemKey(one) === key);
  return item ? withoutItem(items, key).toSpliced(position, 0, item) : items;
}

export const withNote = (items: Items, key: string, note: string): Items =>
  items.map((item) =>
    itemKey(item) === key ? { ...item, note: note.slice(0, LONGEST_NOTE) } : item,
  );

/** Former id → id of the event that its entry was taken into. One that is there already stays two. */
export function withMovedEvents(items: Items, moves: ReadonlyMap<string, string>): Items {
  return items.reduce((moved, item, index) => {
    const id = item.kind === 'event' ? moves.get(item.id) : undefined;
    if (id === undefined || has(moved, { kind: 'event', id })) return moved;
    return moved.with(index, { ...item, id });
  }, items);
}

export interface Joined {
  readonly items: Items;
  /** How many were not there before. */
  readonly added: number;
  /** How many were there, with another note, which now stands under the reader's. */
  readonly notes: number;
  /** How many such notes had no room under the reader's own. */
  readonly notesLeft: number;
}

/** A collection and what it lacks of another, at its end; null where that is more than one can hold. */
export function joined(mine: Items, theirs: Items): Joined | null {
  const known = new Map(mine.map((item) => [itemKey(item), item]));
  const added = theirs.filter((item) => !known.has(itemKey(item)));
  if (mine.length + added.length > MOST_ITEMS) return null;
  const others = new Map(theirs.map((item) => [itemKey(item), item.note]));
  let notes = 0;
  let notesLeft = 0;
  const noted = mine.map((item) => {
    const other = others.get(itemKey(item)) ?? '';
    if (item.note.includes(other)) return item;
    const note = item.note === '' ? other : `${item.note}\n\n${other}`;
    if (note.length > LONGEST_NOTE) {
      notesLeft += 1;
      return item;
    }
    notes += 1;
    return { ...item, note };
  });
  return { items: [...noted, ...added], added: added.length, notes, notesLeft };
}
