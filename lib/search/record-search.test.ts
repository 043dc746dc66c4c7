import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkedText } from './marked-text';
import { RecordSearch } from './record-search';
import { searchAnswerSchema } from './search-answer';
import { searchDocumentsSchema } from './search-documents';

const name = (language: string, text: string, kind = 'standard') => ({ language, text, kind });
const event = (id: string, title: string, vietnamese: string, more: object = {}) => ({
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
  corridor: null,
  ...more,
});

const documents = searchDocumentsSchema.parse({
  events: [
    event('envoy-in-hanoi', 'An envoy in Hanoi', 'Đặc phái viên tới Hà Nội', { actors: ['envoy'] }),
    event('talks', 'Talks without a word of where', 'Hội đàm', { places: ['pyongyang'] }),
    event('nobody', 'Nobody travels by train', 'Không ai đi tàu', {
      family: 'corridor',
      type: 'rail',
    }),
    event('letter', 'A letter about the battle', 'Thư về trận đánh', {
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
      names: [name('en', 'Mongolia'), name('vi', 'Mông Cổ'), name('mn', 'Монгол Улс')],
      roles: [],
    },
  ],
  places: [
    {
      id: 'pyongyang',
      kind: 'capital',
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
});
const search = new RecordSearch(documents);

const marked = (text: MarkedText | null | undefined) =>
  text?.ranges.map(([start, end]) => text.text.slice(start, end));

describe('a search', () => {
  it.each([
    ['Binh Nhuong', ['talks']],
    ['bình nhưỡng', ['talks']],
    ['BINH', ['talks']],
    ['평양', ['talks']],
    ['pyongyang', ['talks']],
    ['Battulga', ['envoy-in-hanoi']],
    ['баттулга', ['envoy-in-hanoi']],
    ['김정', ['envoy-in-hanoi']],
    ['dac phai vien', ['envoy-in-hanoi']],
    // The one takes part itself, the other through who acts for it.
    ['mong co', ['letter', 'envoy-in-hanoi']],
    ['nobody train', ['nobody']],
  ])('of %s finds %j', (query, ids) => {
    const answer = search.search(query, 'en');
    expect([answer.any, answer.similar, answer.eventIds]).toEqual([false, false, ids]);
  });

  it('shows the name through which an event was found, in the script that was typed', () => {
    const [hit] = search.search('Баттулга', 'en').events;
    expect(marked(hit?.title)).toEqual([]);
    expect(hit?.excerpts).toMatchObject([
      { text: 'Халтмаагийн Баттулга', language: 'mn', nameOf: 'Khaltmaa Envoy' },
    ]);
    expect(marked(hit?.excerpts[0])).toEqual(['Баттулга']);
  });

  it('shows the other language when only that has the words', () => {
    const [hit] = search.search('trận đánh', 'en').events;
    expect(hit?.excerpts.map(({ language }) => language)).toEqual(['vi']);
    expect(marked(hit?.excerpts[0])).toEqual(['trận đánh']);
  });

  it('marks what was typed of a word', () => {
    expect(marked(search.search('env han', 'en').events[0]?.title)).toEqual(['env', 'Han']);
  });

  it('finds actors by office, places, sources by author, and corridors', () => {
    expect(search.search('minister of railways', 'en').actors).toMatchObject([
      { id: 'envoy', affiliation: 'Mongolia', alias: { text: 'Minister of railways' } },
    ]);
    expect(search.search('평양', 'vi').places).toMatchObject([
      { id: 'pyongyang', name: { text: 'Bình Nhưỡng' }, alias: { text: '평양' } },
    ]);
    expect(search.search('tran 2025', 'en').sources).toMatchObject([{ id: 'article', year: 2025 }]);
    expect(search.search('rajin', 'en').corridors).toMatchObject([{ id: 'rajin' }]);
  });

  it('allows for a letter when nothing has the word, and says so', () => {
    const answer = search.search('Pyeongyang', 'en');
    expect(answer).toMatchObject({ any: false, similar: true, eventIds: ['talks'] });
    expect(marked(answer.places[0]?.name)).toEqual(['Pyongyang']);
  });

  it('is content with any of the words when nothing has all, and says so', () => {
    const answer = search.search('zebra hanoi', 'en');
    expect(answer).toMatchObject({ any: true, eventIds: ['envoy-in-hanoi'] });
  });

  it('puts the phrase as typed before its words apart', () => {
    const titles = ['Kim meets Jong and others', 'On Jong Kim', 'Visit of Kim Jong today'];
    const events = titles.map((title, index) => event(`event-${index}`, title, 'x'));
    const answer = new RecordSearch(searchDocumentsSchema.parse({ ...documents, events })).search(
      'kim jong',
      'en',
    );
    expect(answer.eventIds[0]).toBe('event-2');
    expect(answer.eventIds).toHaveLength(3);
  });

  it('counts every event by family', () => {
    const { families, totals } = search.search('2018', 'en');
    expect(families).toMatchObject({ visit: 2, corridor: 1, correspondence: 1, trade: 0 });
    expect(totals.events).toBe(4);
  });

  it('is harmless, whatever is asked, and marks only what is there', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
      fc.constantFrom(
        'Bình Nhưỡng '.repeat(900),
        '(.*+?[',
        '\\',
        '\0\u001b',
        '🙂',
        '__proto__',
        'constructor',
        "' or 1=1 --",
      ),
      fc.string({ unit: fc.constantFrom(...'Bình Nhưỡng김정은Баттулга the a-e’'), maxLength: 30 }),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom('en' as const, 'vi' as const), (query, language) => {
        const answer = searchAnswerSchema.parse(search.search(query, language));
        const texts = [
          ...answer.events.flatMap(({ title, excerpts }) => [title, ...excerpts]),
          ...[...answer.actors, ...answer.places, ...answer.corridors].flatMap(
            ({ name: shown, alias }) => (alias ? [shown, alias] : [shown]),
          ),
          ...answer.sources.map(({ title }) => title),
        ];
        for (const { text, ranges } of texts) {
          for (const [index, [start, end]] of ranges.entries()) {
            expect((ranges[index - 1]?.[1] ?? 0) <= start).toBe(true);
            expect(start < end && end <= text.length).toBe(true);
          }
        }
      }),
    );
  }, 60_000);
});
