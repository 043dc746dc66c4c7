import { z } from 'zod';
import { storedJson } from '@/components/hooks/stored-value';
import { itemKey, MOST_ITEMS, type Collectable } from '@/lib/collection/collected-item';
import { collectedItemSchema } from '@/lib/collection/collection-file';
import { withItem, withoutItem } from '@/lib/collection/edit-collection';
import { changeCollection, itemsNow } from './change-collection';

const takenOutSchema = z.array(
  z.strictObject({ item: collectedItemSchema, position: z.number().int().nonnegative() }),
);

/** What stars took out in this tab, with its note and its place: pressed again, a star brings it back. */
const takenOut = storedJson('session', 'collection-taken-out', takenOutSchema);

/** Keeps something, or lets it go. @returns false where nothing could be changed */
export function setKept({ kind, id }: Collectable, isKept: boolean): boolean {
  const key = itemKey({ kind, id });
  const earlier = takenOut.read() ?? [];
  const others = earlier.filter(({ item }) => itemKey(item) !== key);
  const position = itemsNow().findIndex((item) => itemKey(item) === key);
  if (!isKept) {
    const item = itemsNow()[position];
    // Written first, so that the note is never nowhere.
    if (item) takenOut.write([...others, { item, position }].slice(-MOST_ITEMS));
    return changeCollection((items) => withoutItem(items, key));
  }
  const back = earlier.find(({ item }) => itemKey(item) === key);
  const isChanged = changeCollection((items) =>
    withItem(items, back?.item ?? { kind, id, note: '' }, back?.position),
  );
  const isIn = itemsNow().some((item) => itemKey(item) === key);
  if (back && isIn) takenOut.write(others.length > 0 ? others : null);
  return isChanged;
}
