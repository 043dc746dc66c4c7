'use client';

import { Search as SearchIcon, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent, Ref } from 'react';
import { LONGEST_QUERY } from '@/lib/search/longest-query';

interface SearchFieldProps {
  readonly id: string;
  readonly ref?: Ref<HTMLInputElement>;
  readonly text: string;
  /** Of the results, while they are shown. */
  readonly gridId: string | undefined;
  readonly activeId: string | undefined;
  readonly className: string;
  readonly onTextChange: (text: string) => void;
  readonly onOpen: () => void;
  readonly onBlur?: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The combobox that owns the results. */
export function SearchField({
  id,
  ref,
  text,
  gridId,
  activeId,
  className,
  onTextChange,
  onOpen,
  onBlur,
  onKeyDown,
}: SearchFieldProps) {
  const t = useTranslations('search');
  return (
    <span className={`relative flex items-center ${className}`}>
      <SearchIcon
        aria-hidden
        size={16}
        className="pointer-events-none absolute left-2.5 text-ink-soft"
      />
      <input
        id={id}
        ref={ref}
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        aria-label={t('label')}
        aria-autocomplete="list"
        aria-haspopup="grid"
        aria-expanded={gridId !== undefined}
        aria-controls={gridId}
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={LONGEST_QUERY}
        placeholder={t('placeholder')}
        value={text}
        // 16 pixels on a phone, or it zooms in on the field.
        className="h-full w-full min-w-0 rounded-sm border border-control bg-raised pr-9 pl-8.5 text-sm text-ellipsis text-ink placeholder:text-ink-soft max-md:text-base"
        onChange={(event) => onTextChange(event.target.value)}
        onClick={onOpen}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <button
          type="button"
          aria-label={t('clear')}
          // Pressing it keeps the focus in the field, which Escape empties for a keyboard.
          tabIndex={-1}
          className="absolute right-1 flex size-7 items-center justify-center rounded-sm text-ink-soft hover:bg-ink/8 hover:text-ink max-md:size-9"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            onTextChange('');
            document.getElementById(id)?.focus();
          }}
        >
          <X aria-hidden size={16} />
        </button>
      )}
    </span>
  );
}
