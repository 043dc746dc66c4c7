'use client';

import { Search as SearchIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useId, useState, type KeyboardEvent } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { Locale } from '@/lib/i18n/routing';
import type { AnsweredPart } from '@/lib/search/search-answer';
import { allRow, withoutPart, type ResultRow } from './result-rows';
import { act, type SearchActions } from './search-actions';
import { SearchAnnouncement } from './search-announcement';
import { SearchField } from './search-field';
import { SearchResults } from './search-results';
import { useResultKeys } from './use-result-keys';
import { useSearch, type Search } from './use-search';

interface SearchBoxProps extends SearchActions {
  readonly language: Locale;
  /** Whether the view has filters, in whose place come those of what is shown. */
  readonly isFiltered: boolean;
}

/** The search of the header: a field where there is room for it, else a button. */
export function SearchBox({ language, isFiltered, ...actions }: SearchBoxProps) {
  const search = useSearch(language);
  return (
    <>
      <DockedSearch search={search} actions={actions} isFiltered={isFiltered} />
      <SearchButton search={search} actions={actions} isFiltered={isFiltered} />
    </>
  );
}

interface DockedSearchProps {
  readonly search: Search;
  readonly actions: SearchActions;
  readonly isFiltered: boolean;
}

/** A field in the header, with the results in a panel under it. */
function DockedSearch({ search, actions, isFiltered }: DockedSearchProps) {
  const gridId = useId();
  const [wanted, setWanted] = useState(false);
  const { words, answer } = search;
  const isOpen = wanted && words !== '';
  const close = () => setWanted(false);

  const onAct = (row: ResultRow) => {
    close();
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
    isOpen,
    onOpen: () => setWanted(true),
    onAct,
    onTakeBack: takeBack,
    onEnter: () => {
      if (words !== '') onAct(allRow(answer?.query === words ? answer : undefined));
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
        className="h-8 w-48 min-[90rem]:w-60"
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
            onTakeBack={takeBack}
            isFiltered={isFiltered}
            onLeave={close}
          />
        </div>
      )}
      <SearchAnnouncement search={search} />
    </div>
  );
}

// A dialog is a good part of what a page loads, and here is one that a wide screen never opens.
// Without `loading`, the whole page would wait for it.
const SearchDialog = dynamic(
  () => import('./search-dialog').then((module) => module.SearchDialog),
  { loading: () => null },
);

interface SearchButtonProps {
  readonly search: Search;
  readonly actions: SearchActions;
  readonly isFiltered: boolean;
}

/** Where the header has no room for a field: a button, and the search over the whole width. */
function SearchButton({ search, actions, isFiltered }: SearchButtonProps) {
  const t = useTranslations('search');
  const [state, setState] = useState<'never-opened' | 'open' | 'closed'>('never-opened');
  return (
    <>
      <IconButton
        id="search-open"
        label={t('label')}
        aria-haspopup="dialog"
        aria-expanded={state === 'open'}
        className="min-[75rem]:hidden"
        onClick={() => setState('open')}
      >
        <SearchIcon aria-hidden size={18} />
      </IconButton>
      {state !== 'never-opened' && (
        <SearchDialog
          search={search}
          actions={actions}
          isFiltered={isFiltered}
          open={state === 'open'}
          onOpenChange={(open) => setState(open ? 'open' : 'closed')}
        />
      )}
    </>
  );
}
