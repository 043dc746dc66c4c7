import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkedText } from './marked-text';
import { RecordSearch } from './record-search';
import { searchAnswerSchema } from './search-answer';
import { searchDocumentsSchema } from './search-documents';
import { documents, searchedEvent, shows } from './testing';

const search = new RecordSearch(documents, shows);

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
    const answer = search.search('Pyongyamg', 'en');
    expect(answer).toMatchObject({ any: false, similar: true, eventIds: ['talks'] });
    expect(marked(answer.places[0]?.name)).toEqual(['Pyongyang']);
  });

  it('finds a name in another romanisation, and marks it', () => {
    const answer = search.search('P’yŏngyang', 'en');
    expect(answer).toMatchObject({ any: false, similar: false, eventIds: ['talks'] });
    expect(marked(search.search('Pyeongyang', 'en').places[0]?.name)).toEqual(['Pyongyang']);
  });

  it('never takes an English word for a Vietnamese name', () => {
    const events = [
      searchedEvent('visit', 'A visit', 'Chuyến thăm của Tô'),
      searchedEvent('zebra', 'Zebra', 'x'),
    ];
    const two = new RecordSearch(searchDocumentsSchema.parse({ ...documents, events }), shows);
    expect(two.search('zebra to zanzibar', 'en').eventIds).toEqual(['zebra']);
    expect(two.search('Tô', 'en').eventIds).toEqual(['visit']);
  });

  it('is not content with one word of many', () => {
    expect(search.search('zebra lion tiger hanoi', 'en').totals.events).toBe(0);
  });

  it('finds tours and pages', () => {
    expect(search.search('railway rajin', 'en').tours).toMatchObject([{ id: 'by-train' }]);
    expect(search.search('method', 'en').pages).toEqual(['about']);
    expect(search.search('method zebra', 'en').pages).toEqual([]);
    expect(search.search('thư mục', 'vi').pages).toEqual(['sources']);
  });

  it('is content with any of the words when nothing has all, and says so', () => {
    const answer = search.search('zebra hanoi', 'en');
    expect(answer).toMatchObject({ any: true, eventIds: ['envoy-in-hanoi'] });
  });

  it('puts the phrase as typed before its words apart', () => {
    const titles = ['Kim meets Jong and others', 'On Jong Kim', 'Visit of Kim Jong today'];
    const events = titles.map((title, index) => searchedEvent(`event-${index}`, title, 'x'));
    const answer = new RecordSearch(
      searchDocumentsSchema.parse({ ...documents, events }),
      shows,
    ).search('kim jong', 'en');
    expect(answer.eventIds[0]).toBe('event-2');
    expect(answer.eventIds).toHaveLength(3);
  });

  it('counts every event by family', () => {
    const { families, totals } = search.search('2018', 'en');
    expect(families).toMatchObject({ visit: 2, corridor: 1, correspondence: 1, trade: 0 });
    expect(totals.events).toBe(4);
  });

  it('is harmless, whatever is asked, and marks only what is there', () => {
    const readings = fc.constantFrom('words' as const, 'question' as const);
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
      fc.property(
        hostile,
        fc.constantFrom('en' as const, 'vi' as const),
        readings,
        (query, language, readAs) => {
          const answer = searchAnswerSchema.parse(search.search(query, language, readAs));
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
        },
      ),
    );
  }, 60_000);
});
