import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { visibleEventIds } from '@/lib/flows/flow-selectors';
import { flowRow } from '@/lib/flows/testing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';
import { FAMILIES } from '@/lib/model/vocabulary';
import { NO_FILTER } from '@/lib/search/question/reading';
import type { SearchAnswer } from '@/lib/search/search-answer';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import type { ClientRecord } from './use-client-record';
import { useVisibleRecord } from './use-visible-record';

const summary = (id: string, year: number): EventSummary => ({
  id,
  title: `The event ${id}`,
  summary: '',
  family: 'visit',
  type: 'state-visit',
  kind: 'act',
  status: 'occurred',
  certainty: 'explicit',
  supplement: false,
  edtf: String(year),
  earliest: `${year}-01-01`,
  latest: `${year}-12-31`,
  dateText: null,
  legs: [{ from: 'hanoi', to: 'seoul', mutual: false }],
  venue: null,
  corridor: null,
  actors: [],
  reporters: [],
  roles: {},
  sources: ['a-source'],
  differsOn: [],
});
const SUMMARIES = [summary('early', 1990), summary('late', 2018)];
const RECORD: ClientRecord = {
  cubes: buildFlowCubes(
    flowTableOfLegs(
      SUMMARIES.map(({ id, earliest, latest }) =>
        flowRow({ eventId: id, from: 'hanoi', to: 'seoul', earliest, latest }),
      ),
    ),
  ),
  places: [{ id: 'hanoi' }, { id: 'seoul' }] as AtlasPlace[],
  corridors: [],
  actors: [],
  sources: [],
  summaries: SUMMARIES,
  subjects: eventSubjects(SUMMARIES, [], []),
};

function visible(view: Partial<View>, record: ClientRecord = RECORD) {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useVisibleRecord({ ...DEFAULT_VIEW, ...view }, record, 'en'), { wrapper })
    .result;
}

it('keeps the events of the years, and of both periods in the list where two are compared', () => {
  const { current } = visible({
    from: 1985,
    to: 1995,
    compare: { kind: 'period', from: 2010, to: 2020 },
  });
  expect([...current.visible.ids]).toEqual(['early']);
  expect(current.listed.summaries.map(({ id }) => id)).toEqual(['early', 'late']);
});

it('keeps single events where a link names them', () => {
  expect([...visible({ events: ['late', 'never-was'] }).current.visible.ids]).toEqual(['late']);
});

it('narrows to the other subject on the second side, in the same years', () => {
  const places = ['hanoi', 'seoul', 'pyongyang'].map((id) => ({ id })) as AtlasPlace[];
  const summaries = [
    ...SUMMARIES,
    { ...summary('elsewhere', 1990), legs: [{ from: 'hanoi', to: 'pyongyang', mutual: false }] },
  ];
  const record = {
    ...RECORD,
    places,
    summaries,
    subjects: eventSubjects(summaries, [], places),
    cubes: buildFlowCubes(
      flowTableOfLegs(
        summaries.map(({ id, legs, earliest, latest }) =>
          flowRow({ eventId: id, from: legs[0]!.from, to: legs[0]!.to, earliest, latest }),
        ),
      ),
    ),
  };
  const compare = { kind: 'place', id: 'pyongyang', cut: null } as const;
  const { current } = visible({ places: ['seoul'], to: 2000, compare }, record);
  expect([...current.visible.ids]).toEqual(['early']);
  const { cubes, corridorsInView } = current.second!.mapRecord;
  expect([...visibleEventIds(cubes, current.second!.filter)]).toEqual(['elsewhere']);
  expect(corridorsInView).toEqual([]);
  expect([...current.listed.ids]).toEqual(['early', 'elsewhere']);
});

it('compares on the map alone', () => {
  const { current } = visible({
    picture: 'table',
    compare: { kind: 'period', from: 2010, to: 2020 },
  });
  expect(current.compare).toBeNull();
});

it('has nothing to draw until flows and places are there', () => {
  expect(visible({}, { ...RECORD, cubes: undefined }).current.mapRecord).toBeNull();
  expect(visible({}, { ...RECORD, places: [] }).current.mapRecord).toBeNull();
  const { mapRecord } = visible({ from: 2010 }).current;
  expect(mapRecord?.wholeCubes).toBe(RECORD.cubes);
  expect(mapRecord?.eventTitle('late')).toBe('The event late');
});

it('shows everything until the search has answered, then what matches', async () => {
  const answer: SearchAnswer = {
    query: 'late',
    reading: {
      parts: [],
      filter: { ...NO_FILTER, maybe: 'out' },
      text: 'late',
    } as SearchAnswer['reading'],
    named: null,
    any: false,
    similar: false,
    events: [],
    eventIds: ['late'],
    families: Object.fromEntries(FAMILIES.map((family) => [family, 0])) as SearchAnswer['families'],
    actors: [],
    places: [],
    sources: [],
    corridors: [],
    pairs: [],
    tours: [],
    pages: [],
    totals: { events: 1, actors: 0, places: 0, sources: 0, corridors: 0, tours: 0 },
  };
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(answer)));
  const result = visible({ text: 'late' });
  expect([...result.current.visible.ids]).toEqual(['early', 'late']);
  await waitFor(() => expect([...result.current.visible.ids]).toEqual(['late']));
});
