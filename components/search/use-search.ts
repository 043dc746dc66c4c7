'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebounced } from '@/components/hooks/use-debounced';
import { useTypedText } from '@/components/hooks/use-typed-text';
import { questionQuery } from '@/components/queries/search-queries';
import type { Locale } from '@/lib/i18n/routing';
import type { SearchAnswer } from '@/lib/search/search-answer';

/** Milliseconds without a key before words are asked for. */
const PAUSE = 120;

export interface Search {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What is typed, as it is asked for. */
  readonly words: string;
  /** To the words, or while those are asked for, to the ones before. */
  readonly answer: SearchAnswer | undefined;
  readonly isCurrent: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/**
 * The answer belongs to its words by its key, so that a slow one can never take the place of a later
 * one; the one before stays until the next is there.
 */
export function useSearch(language: Locale): Search {
  const [text, setText] = useTypedText('search');
  const words = text.trim().replace(/\s+/g, ' ');
  // Words that were deleted are forgotten at once.
  const asked = useDebounced(words, words === '' ? 0 : PAUSE);
  const query = useQuery({
    ...questionQuery(asked, language),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  return {
    text,
    setText,
    words,
    answer: words === '' ? undefined : query.data,
    isCurrent: words === asked && query.data !== undefined && !query.isPlaceholderData,
    error: words === '' ? null : query.error,
    retry: () => void query.refetch(),
  };
}
