import { AT_FIRST, type ViewFilter } from '@/lib/filters/view-filter';
import type { PairHit } from '@/lib/search/search-answer';
import { pairSelection, type Selection } from '@/lib/view/selection';
import { pageOf, type ResultRow } from './result-rows';

/** What the atlas does with what was found. */
export interface SearchActions {
  readonly onOpen: (selection: Selection) => void;
  /** In the place of every filter that stands: what the search counts, it counts in the whole record. */
  readonly onShow: (filter: ViewFilter) => void;
  /** To a page, by its address without the language. */
  readonly onGo: (page: string) => void;
}

/** The one thing that a row does on Enter or a click. */
export function act(row: ResultRow, words: string, actions: SearchActions): void {
  switch (row.kind) {
    case 'event':
    case 'place':
    case 'corridor':
      return actions.onOpen({ kind: row.kind, id: row.hit.id });
    case 'actor':
      return actions.onShow({ ...AT_FIRST, actors: [row.hit.id] });
    case 'source':
      return actions.onShow({ ...AT_FIRST, sources: [row.hit.id] });
    case 'pair':
      return showPair(row.hit, actions);
    case 'tour':
    case 'page':
      return actions.onGo(pageOf(row)!);
    case 'all':
      return actions.onShow(filterOfAll(row, words));
    case 'reading':
      // Its cells are chips, each of which takes a part of it back.
      return undefined;
  }
}

function showPair({ kind, ids: [one, other] }: PairHit, { onOpen, onShow }: SearchActions): void {
  if (kind === 'places') onOpen(pairSelection(one, other));
  else onShow({ ...AT_FIRST, dyads: [[one, other]] });
}

type AllRow = Extract<ResultRow, { readonly kind: 'all' }>;

/**
 * The view that shows the events that were found, with what was said about events, which the search counts as well.
 * Words that no answer has been given to yet are searched for as they stand.
 */
function filterOfAll({ reading, query }: AllRow, words: string): ViewFilter {
  if (!reading || query !== words) return { ...AT_FIRST, said: 'in', text: words };
  return { ...AT_FIRST, said: 'in', ...reading.filter, text: reading.text || null };
}
