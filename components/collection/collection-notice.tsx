'use client';

import { useTranslations } from 'next-intl';
import { NoticeLine } from '@/components/tours/notice-line';
import { TextButton } from '@/components/ui/text-button';
import { MOST_ITEMS, type Collectable } from '@/lib/collection/collected-item';
import type { CollectedItem } from '@/lib/collection/collection-file';
import { joined, withItem, withoutItem, type Joined } from '@/lib/collection/edit-collection';
import { itemKey } from '@/lib/collection/collected-item';

type Items = readonly CollectedItem[];

/** What was done last. */
export type Done =
  | { readonly kind: 'kept' | 'kept-already' | 'full'; readonly item: Collectable }
  | { readonly kind: 'removed'; readonly item: CollectedItem; readonly position: number }
  | { readonly kind: 'cleared'; readonly before: Items }
  | { readonly kind: 'replaced'; readonly before: Items; readonly count: number }
  | { readonly kind: 'joined'; readonly before: Items; readonly joined: Joined }
  | { readonly kind: 'said' | 'failed'; readonly text: string };

/** The change that takes it back, of whatever is there by now; null where there is none. */
export function undoOf(done: Done): ((items: Items) => Items) | null {
  switch (done.kind) {
    case 'kept':
      return (items) => withoutItem(items, itemKey(done.item));
    case 'removed':
      return (items) => withItem(items, done.item, done.position);
    case 'cleared':
      return (items) => joined(done.before, items)?.items ?? items;
    case 'replaced':
    case 'joined':
      return () => done.before;
    default:
      return null;
  }
}

interface CollectionNoticeProps {
  readonly done: Done | null;
  readonly titleOf: (item: Collectable) => string | null;
  readonly onUndo: (undo: (items: Items) => Items) => void;
}

/** Outside of the component, so that it is called once and not each time that something is drawn. */
const focus = (button: HTMLButtonElement | null) => button?.focus();

/** What was done last, in a sentence, and a button that takes it back. */
export function CollectionNotice({ done, titleOf, onUndo }: CollectionNoticeProps) {
  const t = useTranslations('collection');
  const titleIn = (item: Collectable) => titleOf(item) ?? item.id;
  const wordsOf = (what: Done): string => {
    switch (what.kind) {
      case 'kept':
      case 'kept-already':
        return t(`done.${what.kind}`, { title: titleIn(what.item) });
      case 'full':
        return t('done.full', { title: titleIn(what.item), most: MOST_ITEMS });
      case 'removed':
        return t('done.removed', { title: titleIn(what.item) });
      case 'cleared':
        return t('done.cleared', { count: what.before.length });
      case 'replaced':
        return t('done.replaced', { count: what.count, before: what.before.length });
      case 'joined': {
        const { added, notes, notesLeft } = what.joined;
        return [
          t('done.joined', { count: added }),
          ...(notes > 0 ? [t('done.notes', { count: notes })] : []),
          ...(notesLeft > 0 ? [t('done.notesLeft', { count: notesLeft })] : []),
        ].join(' ');
      }
      default:
        return what.text;
    }
  };
  const undo = done && undoOf(done);
  // What was pressed is gone with the row, so the focus comes here.
  const isFocused = done?.kind === 'removed' || done?.kind === 'cleared';
  return (
    <NoticeLine
      notice={
        done && { isError: done.kind === 'failed' || done.kind === 'full', text: wordsOf(done) }
      }
    >
      {undo && (
        <TextButton ref={isFocused ? focus : undefined} onClick={() => onUndo(undo)}>
          {t('undo')}
        </TextButton>
      )}
    </NoticeLine>
  );
}
