'use client';

import { Search as SearchIcon } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import type { SearchActions } from './search-actions';
import type { Search } from './use-search';

// A dialog is a good part of what a page loads, and here is one that a wide screen never opens.
// Without `loading`, the whole page would wait for it.
const SearchDialog = dynamic(
  () => import('./search-dialog').then((module) => module.SearchDialog),
  { loading: () => null },
);

interface SearchButtonProps {
  readonly search: Search;
  readonly actions: SearchActions;
}

/** Where the header has no room for a field: a button, and the search over the whole width. */
export function SearchButton({ search, actions }: SearchButtonProps) {
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
          open={state === 'open'}
          onOpenChange={(open) => setState(open ? 'open' : 'closed')}
        />
      )}
    </>
  );
}
