import type { AskedFilter } from './question/asked-events';
import { searchDocumentsSchema } from './search-documents';

const name = (language: string, text: string, kind = 'standard') => ({ language, text, kind });
export const searchedEvent = (
  id: string,
  title: string,
  vietnamese: string,
  more: object = {},
) => ({
  id,
  family: 'visit',
  type: 'delegation',
  kind: 'act',
  status: 'occurred',
  certainty: 'explicit',
  supplement: false,
  edtf: '2018-10',
  earliest: '2018-10-01',
  latest: '2018-10-31',
  texts: [
    { language: 'en', title, summary: 'They met.', note: null, dateText: null },
    { language: 'vi', title: vietnamese, summary: 'Hai bên gặp nhau.', note: null, dateText: null },
  ],
  actors: [],
  places: [],
  destinations: [],
  corridor: null,
  ...more,
});

export const documents = searchDocumentsSchema.parse({
  events: [
    searchedEvent('envoy-in-hanoi', 'An envoy in Hanoi', 'Đặc phái viên tới Hà Nội', {
      actors: ['envoy'],
    }),
    searchedEvent('talks', 'Talks without a word of where', 'Hội đàm', { places: ['pyongyang'] }),
    searchedEvent('nobody', 'Nobody travels by train', 'Không ai đi tàu', {
      family: 'corridor',
      type: 'rail',
    }),
    searchedEvent('letter', 'A letter about the battle', 'Thư về trận đánh', {
      family: 'correspondence',
      type: 'letter',
      actors: ['mongolia'],
    }),
  ],
  actors: [
    {
      id: 'envoy',
      kind: 'person',
      affiliation: 'mongolia',
      continues: null,
      country: null,
      names: [
        name('en', 'Khaltmaa Envoy'),
        name('mn', 'Халтмаагийн Баттулга'),
        name('ko', '김정은'),
      ],
      roles: [{ en: 'Minister of railways', vi: 'Bộ trưởng Đường sắt' }],
    },
    {
      id: 'mongolia',
      kind: 'state',
      affiliation: null,
      continues: null,
      country: 'MN',
      names: [name('en', 'Mongolia'), name('vi', 'Mông Cổ'), name('mn', 'Монгол Улс')],
      roles: [],
    },
  ],
  places: [
    {
      id: 'pyongyang',
      kind: 'capital',
      country: 'KP',
      names: [name('en', 'Pyongyang'), name('vi', 'Bình Nhưỡng'), name('ko', '평양')],
    },
  ],
  sources: [
    {
      id: 'article',
      csl: {
        type: 'article-journal',
        title: 'Quan hệ Triều Tiên',
        author: [{ family: 'Trần', given: 'Hoa' }],
        issued: { 'date-parts': [[2025]] },
        language: 'vi',
      },
    },
  ],
  corridors: [
    {
      id: 'rajin',
      names: [name('en', 'Rajin railway')],
      summaries: [{ language: 'en', text: 'To the sea.' }],
    },
  ],
  tours: [
    {
      id: 'by-train',
      texts: [{ language: 'en', title: 'Railway journeys', summary: 'Five.', steps: ['Rajin'] }],
    },
  ],
});
/** What the atlas would show: here by the places alone. */
export const shows = ({ places, types, statuses }: AskedFilter) =>
  new Set(
    documents.events
      .filter((one) => places === null || places.some((id) => one.places.includes(id)))
      .filter((one) => types === null || types.includes(one.type))
      .filter((one) => statuses === null || statuses.includes(one.status))
      .map(({ id }) => id),
  );
