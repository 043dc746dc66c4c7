import { useTranslations } from 'next-intl';
import { discardUnread } from '@/components/kept/change-collection';
import { NoticeLine } from '@/components/tours/notice-line';
import { TextButton } from '@/components/ui/text-button';
import type { CollectedItem } from '@/lib/collection/collection-file';
import { saveCollection, saveCollectionText } from './save-collection';

interface StorageNoticesProps {
  readonly items: readonly CollectedItem[];
  readonly isPersisted: boolean;
  readonly unread: string | null;
}

/** What the browser does not keep, or has kept and nobody can read, with the file to save. */
export function StorageNotices({ items, isPersisted, unread }: StorageNoticesProps) {
  const t = useTranslations('collection.storage');
  return (
    <>
      <NoticeLine notice={isPersisted ? null : { isError: true, text: t('notKept') }}>
        {items.length > 0 && (
          <TextButton onClick={() => saveCollection(items)}>{t('save')}</TextButton>
        )}
      </NoticeLine>
      <NoticeLine notice={unread === null ? null : { isError: true, text: t('unread') }}>
        {unread !== null && (
          <>
            <TextButton onClick={() => saveCollectionText(unread)}>{t('save')}</TextButton>
            <TextButton onClick={() => discardUnread(unread)}>{t('discard')}</TextButton>
          </>
        )}
      </NoticeLine>
    </>
  );
}
