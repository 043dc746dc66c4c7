import { expect, it, vi } from 'vitest';
import { AT_FIRST } from '@/lib/filters/view-filter';
import { allRow, resultGroups, resultRows, withoutPart } from './result-rows';
import { act, type SearchActions } from './search-actions';
import { askedAnswer, searchAnswer } from './testing';

const actions = () => ({
  onOpen: vi.fn<SearchActions['onOpen']>(),
  onShow: vi.fn<SearchActions['onShow']>(),
  onGo: vi.fn<SearchActions['onGo']>(),
});
const marked = (text: string) => ({ text, language: 'en' as const, ranges: [] });
const pyongyang = {
  id: 'pyongyang',
  name: marked('Pyongyang'),
  alias: null,
  kind: 'capital' as const,
};

it('what is shown has the filter and the text of the answer, and no filter that stood before', () => {
  const { onShow, ...others } = actions();
  act(allRow(askedAnswer), askedAnswer.query, { onShow, ...others });
  expect(onShow).toHaveBeenCalledWith({
    ...AT_FIRST,
    said: 'in',
    from: 2018,
    to: 2018,
    types: ['summit', 'talks'],
    places: ['pyongyang'],
    text: null,
  });
});

it('words without an answer yet are searched for as they stand', () => {
  const { onShow, ...others } = actions();
  act(allRow(undefined), 'kim 2018', { onShow, ...others });
  expect(onShow).toHaveBeenCalledWith({ ...AT_FIRST, said: 'in', text: 'kim 2018' });
});

it('of an answer to earlier words nothing is kept', () => {
  const { onShow, ...others } = actions();
  act(allRow(askedAnswer), 'khurelsukh', { onShow, ...others });
  expect(onShow).toHaveBeenCalledWith({ ...AT_FIRST, said: 'in', text: 'khurelsukh' });
});

it('a pair of states filters, one of places is opened, a tour and a page are gone to', () => {
  const done = actions();
  const names: [string, string] = ['One', 'Other'];
  act({ kind: 'pair', hit: { kind: 'states', ids: ['dprk', 'rok'], names } }, '', done);
  expect(done.onShow).toHaveBeenCalledWith({ ...AT_FIRST, dyads: [['dprk', 'rok']] });
  act({ kind: 'pair', hit: { kind: 'places', ids: ['hanoi', 'seoul'], names } }, '', done);
  expect(done.onOpen).toHaveBeenCalledWith({ kind: 'pair', places: ['hanoi', 'seoul'] });
  act({ kind: 'tour', hit: { id: 'rajin', title: marked('Rajin') } }, '', done);
  act({ kind: 'page', page: 'about' }, '', done);
  expect(done.onGo.mock.calls).toEqual([['/tours/rajin'], ['/about']]);
});

it('what the words name comes first', () => {
  const found = searchAnswer({
    actors: [{ ...pyongyang, id: 'someone', kind: 'person', affiliation: null }],
    places: [pyongyang],
    pages: ['about'],
    totals: { ...searchAnswer().totals, events: 1, actors: 1, places: 1 },
  });
  const kinds = (named: typeof found.named) =>
    resultGroups({ ...found, named }).map(({ kind }) => kind);
  expect(kinds(null)).toEqual(['actors', 'places', 'pages']);
  expect(kinds('places')).toEqual(['places', 'actors', 'pages']);
  const rows = resultRows({ ...askedAnswer, ...found, reading: askedAnswer.reading });
  expect(rows.map(({ kind }) => kind)).toEqual(['reading', 'actor', 'place', 'page', 'all']);
});

it('what is taken back is in quotation marks, or gone where there is no room for them', () => {
  const [years, , place] = askedAnswer.reading.parts;
  expect(withoutPart(askedAnswer, years!)).toBe('who visited Pyongyang "in 2018"');
  expect(withoutPart(askedAnswer, place!)).toBe('who visited "Pyongyang" in 2018');
  const long = { ...askedAnswer, query: askedAnswer.query.padEnd(100, 'x') };
  expect(withoutPart(long, place!)).toMatch(/^who visited in 2018x+$/);
});
