import type { Locale } from '@/lib/i18n/routing';
import { RecordSearch } from '@/lib/search/record-search';
import type { SearchAnswer } from '@/lib/search/search-answer';
import type { Database } from '../connect/database';
import { findRecordVersion } from './find-record-version';
import { findSearchDocuments } from './find-search-documents';

interface KeptSearch {
  readonly contentHash: string | undefined;
  readonly search: Promise<RecordSearch>;
}

declare global {
  var thirdNeighborSearch: KeptSearch | undefined;
}

interface SearchQuery {
  readonly query: string;
  readonly language: Locale;
}

/** What the record has of some words, in any language, told in one. */
export async function searchRecord(
  { query, language }: SearchQuery,
  database?: Database,
): Promise<SearchAnswer> {
  const search = await currentSearch(database);
  return search.search(query, language);
}

/**
 * Built at the first search and again when another record has been seeded. On `globalThis`, because
 * a development server evaluates modules again with every edit.
 */
async function currentSearch(database?: Database): Promise<RecordSearch> {
  const contentHash = (await findRecordVersion(database))?.contentHash;
  const kept = globalThis.thirdNeighborSearch;
  if (kept && kept.contentHash === contentHash) return kept.search;
  const search = findSearchDocuments(database).then((documents) => new RecordSearch(documents));
  globalThis.thirdNeighborSearch = { contentHash, search };
  // A failure is not kept: the next search tries again.
  search.catch(() => {
    if (globalThis.thirdNeighborSearch?.search === search) {
      globalThis.thirdNeighborSearch = undefined;
    }
  });
  return search;
}
