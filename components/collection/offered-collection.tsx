'use client';

import { BookmarkPlus, Replace } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { itemKey, MOST_ITEMS } from '@/lib/collection/collected-item';
import type { CollectedItem, ReadCollection } from '@/lib/collection/collection-file';
import { joined } from '@/lib/collection/edit-collection';
import { ItemHeading } from './item-heading';
import { useMovedEvents, type CollectedRecord } from './use-collected-record';
import { currentItem } from './current-item';
import { useCollectionProblemWords } from './use-collection-problem-words';

export interface Offer {
  readonly from: 'link' | 'file';
  readonly read: ReadCollection;
}

interface OfferedCollectionProps {
  readonly offer: Offer;
  readonly mine: readonly CollectedItem[];
  readonly record: CollectedRecord;
  readonly onJoin: (items: readonly CollectedItem[]) => void;
  readonly onReplace: (items: readonly CollectedItem[]) => void;
  readonly onClose: () => void;
}

/** Where the focus goes once a file is picked. */
export const OFFER_HEADING = 'offered-collection';

/** What somebody has sent, to be read; it joins or replaces the reader's own only when they say so. */
export function OfferedCollection(props: OfferedCollectionProps) {
  const { offer, onClose } = props;
  const t = useTranslations('collection.offered');
  const wordsOf = useCollectionProblemWords();
  const { read, from } = offer;
  return (
    <section
      aria-labelledby={OFFER_HEADING}
      className="mb-8 flex flex-col gap-3 rounded-sm border border-control bg-panel p-5"
    >
      <h2 id={OFFER_HEADING} tabIndex={-1} className="text-xl leading-7 font-semibold">
        {t(read.ok ? `title.${from}` : `bad.${from}`)}
      </h2>
      {read.ok ? (
        <Content {...props} items={read.items} />
      ) : (
        <p role="alert" className="text-sm leading-6 wrap-anywhere">
          {wordsOf(read.problem)}
        </p>
      )}
      <div>
        <Button variant="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </section>
  );
}

interface ContentProps extends OfferedCollectionProps {
  readonly items: readonly CollectedItem[];
}

function Content({ items, mine, record, onJoin, onReplace }: ContentProps) {
  const t = useTranslations('collection.offered');
  const { moves, isKnown } = useMovedEvents(items, record);
  const hasRoom = joined(mine, items) !== null;
  const lacking = items.filter((item) => record.titleOf(currentItem(item, moves)) === null);
  return (
    <>
      <p className="text-sm leading-6 text-ink-soft">{t('help', { count: items.length })}</p>
      {isKnown && lacking.length > 0 && (
        <p className="text-sm leading-6">{t('lacking', { count: lacking.length })}</p>
      )}
      <ol className="flex flex-col">
        {items.map((item) => (
          <li key={itemKey(item)} className="border-t border-rule py-2">
            <ItemHeading item={currentItem(item, moves)} record={record} isKnown={isKnown} />
            {item.note !== '' && (
              <p className="text-sm leading-6 wrap-anywhere whitespace-pre-line">{item.note}</p>
            )}
          </li>
        ))}
      </ol>
      {items.length > 0 && (
        <div className="flex flex-wrap gap-2">
          <Button variant="accent" disabled={!hasRoom} onClick={() => onJoin(items)}>
            <BookmarkPlus aria-hidden size={16} />
            {t(mine.length === 0 ? 'keep' : 'join')}
          </Button>
          {mine.length > 0 && (
            <Button onClick={() => onReplace(items)}>
              <Replace aria-hidden size={16} />
              {t('replace', { count: mine.length })}
            </Button>
          )}
        </div>
      )}
      {!hasRoom && <p className="text-sm leading-6">{t('noRoom', { most: MOST_ITEMS })}</p>}
    </>
  );
}
