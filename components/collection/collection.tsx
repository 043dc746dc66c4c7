'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFragment } from '@/components/hooks/use-fragment';
import { changeCollection, itemsNow } from '@/components/kept/change-collection';
import { NoticeLine } from '@/components/tours/notice-line';
import { TextButton } from '@/components/ui/text-button';
import { itemKey, itemToKeep, MOST_ITEMS } from '@/lib/collection/collected-item';
import {
  joined,
  withItem,
  withMovedEvents,
  withMovedItem,
  withNote,
  withoutItem,
} from '@/lib/collection/edit-collection';
import type { CollectedItem } from '@/lib/collection/collection-file';
import { CollectionItem, moveButtonId } from './collection-item';
import { CollectionNotice } from './collection-notice';
import { CollectionUses } from './collection-uses';
import { currentItem } from './current-item';
import { afterNote, movedDone, undoOf, withoutRoom, type Done } from './done';
import { OFFER_HEADING, OfferedCollection } from './offered-collection';
import { PassOn } from './pass-on';
import { StorageNotices } from './storage-notices';
import { useCollectedRecord, useMovedEvents } from './use-collected-record';
import { useCollection } from './use-collection';
import { useDone } from './use-done';
import { forgetFragment, useOffers } from './use-offers';

const HEADING = 'collected';
const focusHeading = () => document.getElementById(HEADING)?.focus();

/** Everything that the reader has kept, and what can be done with it. */
export function Collection() {
  const t = useTranslations('collection');
  const hash = useFragment();
  const fragment = hash ?? '';
  const { items, isPersisted, unread } = useCollection();
  const record = useCollectedRecord();
  const moved = useMovedEvents(items, record);
  const { offer, pick, close } = useOffers(fragment);
  const { done, number, setDone, amendDone } = useDone();
  const [announced, setAnnounced] = useState('');
  useMovesStored(moved.moves, (moves) => amendDone((last) => movedDone(last, moves)));
  useKeptFromLink(fragment, setDone);

  const change = (to: (all: readonly CollectedItem[]) => readonly CollectedItem[]) => {
    setAnnounced('');
    return changeCollection(to);
  };
  const move = (item: CollectedItem, index: number, position: number) => {
    const key = itemKey(item);
    // Drawn at once: a row that moved has lost the focus, which goes back to the button.
    flushSync(() => change((all) => withMovedItem(all, key, position)));
    document.getElementById(moveButtonId(key, position < index ? 'up' : 'down'))?.focus();
    const title = record.titleOf(currentItem(item, moved.moves)) ?? item.id;
    setAnnounced(t('moved', { title, position: position + 1, count: items.length }));
  };
  const takeOffer = (what: Done, to: readonly CollectedItem[]) => {
    if (!change(() => to)) return setDone({ kind: 'unread' });
    // Moved before the offer goes, so that the keyboard is never on nothing.
    focusHeading();
    close();
    setDone(what);
  };
  const undo = (what: Done) => {
    const back = undoOf(what)?.(itemsNow());
    if (!back) return amendDone((last) => last && withoutRoom(last));
    focusHeading();
    change(() => back);
    setDone(null);
  };

  // What the browser keeps, the server does not know.
  if (hash === null) return <p className="text-sm leading-6 text-ink-soft">{t('loading')}</p>;
  return (
    <>
      {offer && (
        <OfferedCollection
          offer={offer}
          mine={items}
          record={record}
          onClose={() => {
            focusHeading();
            close();
            setDone(null);
          }}
          onJoin={(theirs) => {
            const before = itemsNow();
            const result = joined(before, theirs);
            if (!result) return;
            const joint = { before, after: result.items };
            takeOffer({ kind: 'joined', change: joint, joined: result }, result.items);
          }}
          onReplace={(theirs) => {
            takeOffer({ kind: 'replaced', change: { before: itemsNow(), after: theirs } }, theirs);
          }}
        />
      )}
      <section aria-labelledby={HEADING} className="flex flex-col gap-4">
        <h2 id={HEADING} tabIndex={-1} className="text-xl leading-7 font-semibold">
          {t('count', { count: items.length })}
        </h2>
        <StorageNotices items={items} isPersisted={isPersisted} unread={unread} />
        <CollectionNotice
          done={done}
          number={number}
          titleOf={(item) => record.titleOf(item)}
          onUndo={() => done && undo(done)}
        />
        {(record.isFailed || moved.isFailed) && (
          <NoticeLine notice={{ isError: true, text: t('recordFailed') }}>
            <TextButton onClick={record.isFailed ? record.retry : moved.retry}>
              {t('retry')}
            </TextButton>
          </NoticeLine>
        )}
        <p role="status" className="sr-only">
          {announced}
        </p>
        {items.length === 0 ? (
          <p className="max-w-3xl text-sm leading-6">{t('empty')}</p>
        ) : (
          <>
            <CollectionUses
              items={items.map((item) => currentItem(item, moved.moves))}
              record={record}
              onFailure={(text) => setDone({ kind: 'failed', text })}
            />
            <ol className="flex flex-col">
              {items.map((item, index) => (
                <CollectionItem
                  key={itemKey(item)}
                  item={item}
                  named={currentItem(item, moved.moves)}
                  index={index}
                  count={items.length}
                  record={record}
                  isKnown={moved.isKnown}
                  onMove={(position) => move(item, index, position)}
                  onNote={(note) => {
                    change((all) => withNote(all, itemKey(item), note));
                    amendDone(afterNote);
                  }}
                  onRemove={() => {
                    change((all) => withoutItem(all, itemKey(item)));
                    setDone({ kind: 'removed', item, position: index });
                  }}
                />
              ))}
            </ol>
          </>
        )}
        <PassOn
          items={items}
          onFile={async (file) => {
            await pick(file);
            setDone(null);
            document.getElementById(OFFER_HEADING)?.focus();
          }}
          onClear={() => {
            setDone({ kind: 'cleared', change: { before: itemsNow(), after: [] } });
            change(() => []);
          }}
        />
      </section>
    </>
  );
}

/** Writes the ids that the record has now over the former ones, so that stars know them. */
function useMovesStored(
  moves: ReadonlyMap<string, string>,
  onMoved: (moves: ReadonlyMap<string, string>) => void,
): void {
  const store = useEffectEvent(() => {
    if (moves.size === 0) return;
    changeCollection((items) => withMovedEvents(items, moves));
    onMoved(moves);
  });
  useEffect(() => store(), [moves]);
}

/** Keeps what a link names that a page without scripts has (`keepLink`), once. */
function useKeptFromLink(fragment: string, onDone: (done: Done) => void): void {
  const keep = useEffectEvent(() => {
    const item = itemToKeep(window.location.hash);
    if (item === null) return;
    forgetFragment();
    const before = itemsNow();
    if (before.some((one) => itemKey(one) === itemKey(item))) {
      return onDone({ kind: 'kept-already', item });
    }
    if (before.length >= MOST_ITEMS) return onDone({ kind: 'full', item });
    const kept = { ...item, note: '' };
    const isChanged = changeCollection((items) => withItem(items, kept));
    onDone(
      isChanged
        ? { kind: 'kept', item, change: { before: [], after: [kept] } }
        : { kind: 'unread' },
    );
  });
  useEffect(() => keep(), [fragment]);
}
