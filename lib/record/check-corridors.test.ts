import { expect, it } from 'vitest';
import { checkCorridors } from './check-corridors';
import { both, entriesOf, place, source, told } from './testing';

const claims = [{ source: 'book' }];
const at = (id: string, longitude: number, latitude: number) => place(id, { longitude, latitude });

/** One degree of latitude, 111.2 km as the crow flies. */
const corridor = (segment: object, rest: object = {}) => ({
  id: 'line',
  kind: 'rail',
  names: [{ language: 'en', text: 'Line' }, { language: 'vi', text: 'Đường' }], // prettier-ignore
  status: 'operating',
  summary: both('A line.'),
  stations: ['south', 'north'],
  segments: [{ from: 'south', to: 'north', claims, ...segment }],
  claims,
  ...rest,
});
const problemsOf = (written: object) =>
  told(
    checkCorridors(
      entriesOf({
        places: [at('south', 100, 50), at('north', 100, 51)],
        sources: [source('book', { document: '000' })],
        corridors: [{ ...written }],
      }),
    ),
  );

it('accepts a course that is as long as the line', () => {
  expect(problemsOf(corridor({ lengthKm: 112 }))).toEqual([]);
  expect(problemsOf(corridor({ lengthKm: 131.5, course: [[100.5, 50.5]] }))).toEqual([]);
});

it('refuses a course that cuts more than three in a hundred of its bends', () => {
  expect(problemsOf(corridor({ lengthKm: 130 }))).toEqual([
    'line › segments.0.course: the course from south to north measures 111.2 km, 85.5 % of the 130 km of the line',
  ]);
});

it('allows a course from station to station to cut bends', () => {
  const courseFrom = 'stations';
  const course = [[100, 50.5]];
  expect(problemsOf(corridor({ lengthKm: 126, courseFrom, course }))).toEqual([]);
  expect(problemsOf(corridor({ lengthKm: 127, courseFrom, course }))).toEqual([
    'line › segments.0.course: the course from south to north measures 111.2 km, 87.6 % of the 127 km of the line',
  ]);
  expect(problemsOf(corridor({ lengthKm: 127, courseFrom }))).toHaveLength(1);
});

it('allows it to lose a quarter of the line where the note says how much is drawn', () => {
  const courseFrom = 'stations';
  const note = { en: 'That is 111 of its 150 km.', vi: 'Chỉ 111 trong số 150 km.' };
  expect(problemsOf(corridor({ lengthKm: 150, courseFrom, note }))).toEqual([]);
  expect(problemsOf(corridor({ lengthKm: 151, courseFrom, note }))).toHaveLength(1);
  expect(problemsOf(corridor({ lengthKm: 150, courseFrom, note: both('Hills.') }))).toHaveLength(1);
  expect(
    problemsOf(corridor({ lengthKm: 150, courseFrom, note: { ...note, vi: 'Đồi.' } })),
  ).toHaveLength(1);
  expect(problemsOf(corridor({ lengthKm: 150, note }))).toHaveLength(1);
});

it('refuses a course that is longer than the line', () => {
  expect(problemsOf(corridor({ lengthKm: 112, course: [[100.5, 50.5]] }))).toHaveLength(1);
});

it('refuses a length that no source states', () => {
  expect(problemsOf(corridor({ lengthKm: 112, claims: [] }))).toEqual([
    'line › segments.0.claims: length, gauge and opening need a source that states them',
  ]);
});

it('refuses stations that no segment joins, and a service to a place that is no station', () => {
  const service = { title: both('Trains'), from: 'south', to: 'elsewhere', state: 'expected', during: '2025', claims }; // prettier-ignore
  expect(problemsOf(corridor({}, { stations: ['north', 'south'], services: [service] }))).toEqual([
    'line › stations.1: no segment leads from north to south',
    'line › services.0: "elsewhere" is not a station of the corridor',
  ]);
});
