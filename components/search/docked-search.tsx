'use client';

import { useId, useState, type KeyboardEvent } from 'react';
import { act, type SearchActions } from './search-actions';
import { SearchAnnouncement } from './search-announcement';
import { SearchField } from './search-field';
import { SearchResults } from './search-results';
import type { ResultRow } from './result-rows';
import { useResultKeys } from './use-result-keys';
import type { Search } from './use-search';

interface DockedSearchProps {
  readonly search: Search;
  readonly actions: SearchActions;
}

/** A field in the header, with the results in a panel under it. */
export function DockedSearch({ search, actions }: DockedSearchProps) {
  const gridId = useId();
  const [wanted, setWanted] = useState(false);
  const { words, answer } = search;
  const isOpen = wanted && words !== '';
  const close = () => setWanted(false);

  const onAct = (row: ResultRow) => {
    close();
    act(row, words, actions);
  };
  const keys = useResultKeys({
    gridId,
    words,
    answer,
    isOpen,
    onOpen: () => setWanted(true),
    onAct,
    onEnter: () => {
      if (words !== '') onAct({ kind: 'all', count: answer?.totals.events ?? 0 });
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(isOpen || search.text !== '')) return keys.onKeyDown(event);
    event.preventDefault();
    event.stopPropagation();
    // First the panel goes, then the words.
    if (isOpen) close();
    else search.setText('');
  };
  return (
    <div role="search" className="relative max-[75rem]:hidden">
      <SearchField
        id="search-input"
        className="h-8 w-64"
        text={search.text}
        gridId={isOpen ? gridId : undefined}
        activeId={keys.activeId}
        onTextChange={(text) => {
          search.setText(text);
          keys.reset();
          setWanted(true);
        }}
        onOpen={() => setWanted(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {isOpen && (
        // What is pressed in the panel does not take the focus from the field.
        <div
          role="presentation"
          className={`absolute top-full right-0 z-50 mt-2 flex max-h-[calc(100dvh-5rem)] w-120 flex-col overflow-hidden rounded-sm border border-rule bg-raised text-ink shadow-lg ${answer ? '' : 'transition-opacity delay-300 duration-0 starting:opacity-0'}`}
          onMouseDown={(event) => event.preventDefault()}
        >
          <SearchResults
            search={search}
            gridId={gridId}
            active={keys.active}
            onAct={onAct}
            onLeave={close}
          />
        </div>
      )}
      <SearchAnnouncement search={search} />
    </div>
  );
}
