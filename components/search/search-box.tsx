'use client';

import type { Locale } from '@/lib/i18n/routing';
import { DockedSearch } from './docked-search';
import type { SearchActions } from './search-actions';
import { SearchButton } from './search-button';
import { useSearch } from './use-search';

interface SearchBoxProps extends SearchActions {
  readonly language: Locale;
}

/** The search of the header: a field where there is room for it, else a button. */
export function SearchBox({ language, ...actions }: SearchBoxProps) {
  const search = useSearch(language);
  return (
    <>
      <DockedSearch search={search} actions={actions} />
      <SearchButton search={search} actions={actions} />
    </>
  );
}
