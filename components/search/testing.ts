import { FAMILIES } from '@/lib/model/vocabulary';
import { NO_FILTER } from '@/lib/search/question/reading';
import { searchAnswerSchema, type SearchAnswer } from '@/lib/search/search-answer';

/** An answer that found nothing, but for what is given. */
export const searchAnswer = (more: Partial<SearchAnswer> = {}): SearchAnswer =>
  searchAnswerSchema.parse({
    query: 'words',
    reading: { parts: [], filter: { ...NO_FILTER, maybe: 'out' }, text: 'words' },
    named: null,
    any: false,
    similar: false,
    events: [],
    eventIds: [],
    families: Object.fromEntries(FAMILIES.map((family) => [family, 0])),
    actors: [],
    places: [],
    sources: [],
    corridors: [],
    pairs: [],
    tours: [],
    pages: [],
    totals: { events: 0, actors: 0, places: 0, sources: 0, corridors: 0, tours: 0 },
    ...more,
  });

/** "who visited Pyongyang in 2018", as the search reads it. */
export const askedAnswer = searchAnswer({
  query: 'who visited Pyongyang in 2018',
  reading: {
    parts: [
      { facet: 'years', ranges: [[22, 29]], names: [] },
      { facet: 'types', ranges: [[4, 11]], names: [] },
      { facet: 'places', ranges: [[12, 21]], names: ['Pyongyang'] },
    ],
    filter: {
      ...searchAnswer().reading.filter,
      from: 2018,
      to: 2018,
      types: ['summit', 'talks'],
      places: ['pyongyang'],
    },
    text: '',
  },
  totals: { ...searchAnswer().totals, events: 2 },
});
