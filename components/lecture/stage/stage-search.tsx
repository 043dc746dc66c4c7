'use client';

import { foundInstead } from '@/lib/filters/found-instead';
import { SearchDialog } from '@/components/search/search-dialog';
import { useSearch } from '@/components/search/use-search';
import type { Locale } from '@/lib/i18n/routing';
import type { Selection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';

interface StageSearchProps {
  readonly open: boolean;
  readonly language: Locale;
  readonly isFiltered: boolean;
  /** How many times as large as at a desk. */
  readonly scale: number;
  readonly onOpen: (selection: Selection) => void;
  readonly onChange: (change: Partial<View>) => void;
  readonly onClose: () => void;
}

/** The search of the atlas in one large line. Pages open beside the lecture, which goes on. */
export function StageSearch({
  open,
  language,
  isFiltered,
  scale,
  onOpen,
  onChange,
  onClose,
}: StageSearchProps) {
  const search = useSearch(language);
  const leave = () => {
    search.setText('');
    onClose();
  };
  return (
    <SearchDialog
      search={search}
      actions={{
        onOpen,
        onShow: (filter) => onChange(foundInstead(filter)),
        onGo: (page) => void window.open(`/${language}${page}`, '_blank', 'noopener'),
      }}
      isFiltered={isFiltered}
      scale={scale}
      pagesOpenBeside
      open={open}
      onOpenChange={(next) => !next && leave()}
    />
  );
}
