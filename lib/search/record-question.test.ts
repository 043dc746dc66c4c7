import { describe, expect, it } from 'vitest';
import { RecordSearch } from './record-search';
import { documents, shows } from './testing';

const search = new RecordSearch(documents, shows);

describe('a question', () => {
  const ask = (question: string) => search.search(question, 'en', 'question');

  it('filters by what it reads, and searches for the rest', () => {
    const answer = ask('who visited Pyongyang');
    expect(answer.reading).toMatchObject({
      parts: [
        { facet: 'types', ranges: [[4, 11]], names: [] },
        { facet: 'places', ranges: [[12, 21]], names: ['Pyongyang'] },
      ],
      filter: { places: ['pyongyang'] },
      text: '',
    });
    expect(answer.eventIds).toEqual(['talks']);
  });

  it('has its kind searched for as a word where no event of that kind has the rest', () => {
    const answer = ask('who met Mongolia letter battle');
    expect(answer.reading).toMatchObject({
      parts: [{ facet: 'actors', names: ['Mongolia'] }],
      text: 'met letter battle',
    });
    expect(answer.eventIds).toEqual(['letter']);
  });

  it('is searched for as its words where its filter leaves too little', () => {
    expect(ask('Pyongyang letter battle')).toMatchObject({
      reading: { parts: [] },
      any: true,
      eventIds: ['letter'],
    });
  });

  it('of filters alone is answered by nothing where nothing passes them', () => {
    expect(ask('planned summits')).toMatchObject({
      eventIds: [],
      reading: { filter: { types: ['summit', 'hosted-summit'], statuses: ['planned'] } },
    });
  });

  it('puts what it names, and nothing else, first', () => {
    expect(ask('Pyongyang')).toMatchObject({ named: 'places', reading: { parts: [] } });
    expect(ask('Khaltmaagiin Battulga').named).toBe('actors');
    expect(ask('who visited Pyongyang').named).toBeNull();
    expect(ask('“Pyongyang”').reading.parts).toEqual([]);
  });

  it('stays the title that it is', () => {
    const answer = ask('An envoy in Hanoi');
    expect(answer.reading).toMatchObject({ parts: [], text: 'An envoy in Hanoi' });
    expect(answer.eventIds).toEqual(['envoy-in-hanoi']);
  });

  it('keeps stop words that are quoted', () => {
    expect(ask('“who” zebra to xylophone').reading.text).toBe('who zebra xylophone');
  });

  it('gives up a word that no event of the filter has, and says so', () => {
    const answer = ask('zebra visited Pyongyang');
    expect(answer).toMatchObject({ any: true, eventIds: ['talks'], reading: { text: '' } });
  });
});
