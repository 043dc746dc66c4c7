import type { Locale } from '@/lib/i18n/routing';
import { RecordSearch } from '@/lib/search/record-search';
import type { SearchAnswer } from '@/lib/search/search-answer';
import type { Database } from '../connect/database';
import { findSearchDocuments } from './find-search-documents';
import { memoized } from './memoized';

interface SearchQuery {
  readonly query: string;
  readonly language: Locale;
}

/** What the record has of some words, in any language, told in one. */
export async function searchRecord(
  { query, language }: SearchQuery,
  database?: Database,
): Promise<SearchAnswer> {
  const search = await memoized(
    ['search'],
    async (opened) => new RecordSearch(await findSearchDocuments(opened)),
    database,
  );
  return search.search(query, language);
}
