import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@/lib/i18n/routing';
import type { SearchAnswer } from '@/lib/search/search-answer';
import { fetchJson, schemaOf } from './fetch-json';

/** What the record has of some words; `eventIds` is also what a view's `text` keeps. */
export const searchQuery = (
  words: string,
  language: Locale,
  load: (signal: AbortSignal) => Promise<SearchAnswer> = (signal) =>
    fetchJson(
      `/api/v1/search?${new URLSearchParams({ q: words, language }).toString()}`,
      schemaOf('search'),
      signal,
    ),
) =>
  queryOptions({
    queryKey: ['search', words, language],
    queryFn: ({ signal }) => load(signal),
    staleTime: Infinity,
  });

/** The same as a question, whose words may be read as filters of a view. */
export const questionQuery = (question: string, language: Locale) =>
  queryOptions({
    queryKey: ['question', question, language],
    queryFn: ({ signal }) =>
      fetchJson(
        `/api/v1/search?${new URLSearchParams({ q: question, language, read: 'question' }).toString()}`,
        schemaOf('search'),
        signal,
      ),
    staleTime: Infinity,
  });
