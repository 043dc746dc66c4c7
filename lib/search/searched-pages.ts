import { foldText } from '@/lib/text/fold-text';
import { FOUND_PAGES, type FoundPage } from './search-answer';
import { termsOf } from './search-tokens';

/** What people call them, in either language; the pages name themselves. */
const WORDS: Readonly<Record<FoundPage, string>> = {
  tours: 'tours guided tour lecture lesson hành trình chuyến tham quan bài giảng',
  events: 'events all events list of events chronology danh sách sự kiện niên biểu',
  places: 'places all places list of places danh sách địa điểm',
  actors:
    'people persons states organisations organizations who takes part nhân vật quốc gia tổ chức',
  dyads: 'pairs of states relations bilateral các cặp quốc gia quan hệ song phương',
  sources: 'sources bibliography references literature nguồn thư mục tài liệu tham khảo',
  disagreements:
    'disagreements disagree differences sources differ contested contradictions contradict bất đồng nguồn khác nhau mâu thuẫn tranh cãi',
  about:
    'about this atlas method methods licence license help editors giới thiệu phương pháp giấy phép hướng dẫn',
};

const wordsOf = new Map(
  FOUND_PAGES.map((page) => [page, foldText(WORDS[page]).text.split(' ')] as const),
);

/** The pages whose words have every term of a query, the last as a beginning. */
export function searchedPages(query: string): FoundPage[] {
  const terms = termsOf(query);
  if (terms.length === 0) return [];
  return FOUND_PAGES.filter((page) =>
    terms.every((term, index) =>
      wordsOf
        .get(page)!
        .some((word) =>
          index === terms.length - 1 && term.length >= SHORTEST_BEGINNING
            ? word.startsWith(term)
            : word === term,
        ),
    ),
  );
}

const SHORTEST_BEGINNING = 4;
