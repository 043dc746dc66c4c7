'use client';

import { Dialog } from '@base-ui/react/dialog';
import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { AnsweredPart } from '@/lib/search/search-answer';
import { act, type SearchActions } from './search-actions';
import { SearchAnnouncement } from './search-announcement';
import { SearchField } from './search-field';
import { SearchResults } from './search-results';
import { allRow, withoutPart, type ResultRow } from './result-rows';
import { useResultKeys } from './use-result-keys';
import type { Search } from './use-search';

interface SearchDialogProps {
  readonly search: Search;
  readonly actions: SearchActions;
  readonly isFiltered: boolean;
  readonly open: boolean;
  /** How many times as large as at a desk, for a room. */
  readonly scale?: number;
  /** Pages of results in tabs of their own, where this page is to stay. */
  readonly pagesOpenBeside?: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The search over the whole width of a small screen. */
export function SearchDialog({
  search,
  actions,
  isFiltered,
  open,
  scale = 1,
  pagesOpenBeside = false,
  onOpenChange,
}: SearchDialogProps) {
  const t = useTranslations('search');
  const gridId = useId();
  const field = useRef<HTMLInputElement>(null);
  // What was opened takes the focus itself; only a search that was given up gives it back.
  const acted = useRef(false);
  const { words, answer } = search;

  const onAct = (row: ResultRow) => {
    acted.current = true;
    onOpenChange(false);
    act(row, words, actions);
  };
  const takeBack = (part: AnsweredPart) => {
    // Of an answer to other words the ranges are no longer those of the field.
    if (answer?.query === words) search.setText(withoutPart(answer, part));
  };
  const keys = useResultKeys({
    gridId,
    words,
    answer,
    isOpen: open && words !== '',
    onOpen: () => undefined,
    onAct,
    onTakeBack: takeBack,
    onEnter: () => {
      if (words !== '') onAct(allRow(answer?.query === words ? answer : undefined));
    },
  });
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        acted.current = false;
        onOpenChange(next);
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup
          aria-label={t('label')}
          initialFocus={field}
          finalFocus={() => !acted.current}
          style={scale === 1 ? undefined : { zoom: scale, maxHeight: `${100 / scale}dvh` }}
          className="fixed inset-x-0 top-0 z-50 mx-auto flex max-h-dvh min-h-0 flex-col bg-panel text-ink shadow-lg max-md:h-dvh md:max-w-160"
        >
          <div role="search" className="flex items-center gap-1 border-b border-rule p-1.5">
            <Dialog.Close
              render={
                <IconButton label={t('close')}>
                  <ArrowLeft aria-hidden size={20} />
                </IconButton>
              }
            />
            <SearchField
              id={`${gridId}-field`}
              ref={field}
              className="h-10 flex-1 max-md:h-11"
              text={search.text}
              gridId={words === '' ? undefined : gridId}
              activeId={keys.activeId}
              onTextChange={(text) => {
                search.setText(text);
                keys.reset();
              }}
              onOpen={() => undefined}
              onKeyDown={keys.onKeyDown}
            />
          </div>
          {words === '' ? (
            <p className="p-4 text-sm leading-6 text-ink-soft">{t('hint')}</p>
          ) : (
            <SearchResults
              search={search}
              gridId={gridId}
              active={keys.active}
              onAct={onAct}
              onTakeBack={takeBack}
              isFiltered={isFiltered}
              pagesOpenBeside={pagesOpenBeside}
              onLeave={() => {
                acted.current = true;
                onOpenChange(false);
              }}
            />
          )}
          <SearchAnnouncement search={search} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
