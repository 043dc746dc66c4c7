'use client';

import { useTranslations } from 'next-intl';
import { NoticeLine } from '@/components/tours/notice-line';
import { focusAtOnce } from '@/components/ui/focus-at-once';
import { TextButton } from '@/components/ui/text-button';
import { MOST_ITEMS, type Collectable } from '@/lib/collection/collected-item';
import { LONGEST_NOTE } from '@/lib/collection/collection-file';
import { undoOf, type Done } from './done';
import { saveCollection } from './save-collection';

const ERRORS: ReadonlySet<Done['kind']> = new Set(['failed', 'full', 'no-room', 'unread']);

interface CollectionNoticeProps {
  readonly done: Done | null;
  /** Another one for each thing that was done. */
  readonly number: number;
  readonly titleOf: (item: Collectable) => string | null;
  readonly onUndo: () => void;
}

/** What was done last, in a sentence, and a button that takes it back. */
export function CollectionNotice({ done, number, titleOf, onUndo }: CollectionNoticeProps) {
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
        return t('done.cleared', { count: what.change.before.length });
      case 'replaced':
        return t('done.replaced', {
          count: what.change.after.length,
          before: what.change.before.length,
        });
      case 'joined': {
        const { added, notes, notesLeft } = what.joined;
        return [
          t('done.joined', { count: added }),
          ...(notes > 0 ? [t('done.notes', { count: notes })] : []),
          ...(notesLeft > 0 ? [t('done.notesLeft', { count: notesLeft })] : []),
        ].join(' ');
      }
      case 'unread':
        return t('done.unread');
      case 'no-room':
        return t('done.noRoom', { most: MOST_ITEMS, characters: LONGEST_NOTE });
      default:
        return what.text;
    }
  };
  const lost = done?.kind === 'no-room' ? done.lost : [];
  // What was pressed is gone with the row, so the focus comes here.
  const isFocused = done?.kind === 'removed' || done?.kind === 'cleared';
  return (
    <NoticeLine
      notice={
        done && {
          isError: ERRORS.has(done.kind),
          text: wordsOf(done),
        }
      }
    >
      {done && undoOf(done) && (
        <TextButton key={number} ref={isFocused ? focusAtOnce : undefined} onClick={onUndo}>
          {t('undo')}
        </TextButton>
      )}
      {lost.length > 0 && (
        <TextButton onClick={() => saveCollection(lost)}>{t('storage.save')}</TextButton>
      )}
    </NoticeLine>
  );
}
