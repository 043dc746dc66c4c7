import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, expect, it, vi } from 'vitest';
import { familyColour } from '@/components/event/family-style';
import { landQuery } from '@/components/queries/land-query';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { LAND } from '@/components/static-map/land';
import { servedEditionQuery } from '@/components/take-along/video/served-edition-query';
import { busyRecord } from '@/components/take-along/testing';
import { subjectNames } from '@/lib/filters/subject-names';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';
import { parseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import { PrintedView } from './printed-view';

const PLACES = [
  { id: 'ulaanbaatar', name: 'Ulaanbaatar', longitude: 106.9, latitude: 47.9 },
  { id: 'pyongyang', name: 'Pyongyang', longitude: 125.7, latitude: 39 },
] as AtlasPlace[];
const RECORD: RecordWithCubes = {
  cubes: buildFlowCubes(flowTableOfLegs([flowRow({ eventId: 'visit', earliest: '2013-10-28' })])),
  places: PLACES,
  corridors: [],
  actors: [],
  sources: [],
  summaries: [
    { id: 'visit', title: 'A visit', legs: [{ from: 'ulaanbaatar', to: 'pyongyang' }] },
  ] as unknown as EventSummary[],
  subjects: [],
};

function opened(search: string, land: 'there' | 'missing' = 'there', record = RECORD) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  if (land === 'there') client.setQueryData(landQuery('110m').queryKey, LAND);
  client.setQueryData(servedEditionQuery().queryKey, () => ({
    mark: '0123abcd',
    version: null,
    day: null,
  }));
  render(
    <QueryClientProvider client={client}>
      <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
        <PrintedView
          view={parseView(new URLSearchParams(search)).view}
          record={record}
          matched={null}
          count={1}
          names={subjectNames(record, 'en')}
          language="en"
          seen={() => null}
        />
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
  return client;
}
const paper = () => document.querySelector('[data-printed-view]');
const print = () => fireEvent(window, new Event('beforeprint'));

afterEach(() => vi.unstubAllGlobals());

it('has words, map, key and origin on paper, and nothing on the screen', () => {
  opened('from=2013&to=2014&types=2.visit');
  expect(paper()).toBeNull();
  print();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Visits');
  expect(paper()?.textContent).toContain('1 event · 2013–2014');
  expect(screen.getByRole('img', { name: /^Map, 2013–2014: 1 event/ })).toBeTruthy();
  const key = paper()!.querySelector('ul')!;
  expect(key.textContent).toContain('Visits');
  expect(paper()?.textContent).toContain('Third Neighbor · edition 0123abcd · CC BY 4.0 · Land:');
  // It is opened on this machine.
  expect(paper()?.textContent).not.toContain('http');
  expect(paper()?.textContent).toContain('no address that others can open');
  fireEvent(window, new Event('afterprint'));
  expect(paper()).toBeNull();
});

it('draws land and arcs in their colours', () => {
  opened('from=2013&to=2014');
  print();
  const svg = screen.getByRole('img');
  expect(svg.querySelector('path.fill-map-land')!.getAttribute('d')!.length).toBeGreaterThan(1000);
  expect(svg.innerHTML).toContain(familyColour('visit'));
});

it('has both maps of a comparison', () => {
  opened('from=2013&to=2014&compare=1990-1999');
  print();
  expect(screen.getAllByRole('img')).toHaveLength(2);
  expect(paper()?.textContent).toContain('A: 2013–2014');
  expect(paper()?.textContent).toContain('B: 1990–1999');
});

it('tells ribbons apart without colour too, and says of each map what it leaves out', () => {
  opened('from=2019&to=2019&compare=2018-2019&pairs=5', 'there', busyRecord());
  print();
  const figures = [...paper()!.querySelectorAll('figure')];
  expect(figures).toHaveLength(2);
  for (const figure of figures) {
    expect(figure.querySelector('[stroke-dasharray]')).not.toBeNull();
    expect(figure.innerHTML).toContain(familyColour('correspondence'));
    expect(figure.textContent).toContain('1 more pair of places has fewer events');
  }
  const entries = [...paper()!.querySelectorAll('li')];
  const letters = entries.find(({ textContent }) => textContent === 'Correspondence')!;
  expect(letters.querySelector('[stroke-dasharray]')).not.toBeNull();
  expect(paper()?.textContent).toContain('A line stands for all between two places');
});

it('leaves a table and a chart to print themselves, and says what they show', () => {
  opened('picture=table&from=2013&to=2014');
  print();
  expect(screen.queryByRole('img')).toBeNull();
  expect(paper()?.textContent).toContain('2013–2014');
  expect(paper()?.textContent).not.toContain('Natural Earth');
});

it('leaves the page to the picture of the server where no land has come', () => {
  opened('from=2013&to=2014', 'missing');
  print();
  expect(paper()).toBeNull();
});

it('is named after what is opened', () => {
  opened('open=event.visit');
  print();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A visit');
});

it('fetches the fine coasts at the keys of printing, and then prints', async () => {
  const printPage = vi.fn<() => void>();
  vi.stubGlobal('print', printPage);
  const client = opened('');
  let arrive!: (land: typeof LAND) => void;
  const fetched = new Promise<typeof LAND>((resolve) => (arrive = resolve));
  const fetchQuery = vi.spyOn(client, 'fetchQuery').mockReturnValue(fetched);
  const isLeftToBrowser = fireEvent.keyDown(window, { key: 'p', ctrlKey: true });
  expect(isLeftToBrowser).toBe(false);
  expect(fetchQuery).toHaveBeenCalledOnce();
  // A second press while it waits.
  expect(fireEvent.keyDown(window, { key: 'p', ctrlKey: true })).toBe(false);
  expect(printPage).not.toHaveBeenCalled();
  await act(async () => {
    client.setQueryData(landQuery('50m').queryKey, LAND);
    arrive(LAND);
    await fetched;
  });
  await waitFor(() => expect(printPage).toHaveBeenCalledOnce());
  // They are there now: the browser prints by itself.
  expect(fireEvent.keyDown(window, { key: 'p', ctrlKey: true })).toBe(true);
  expect(fireEvent.keyDown(window, { key: 'p' })).toBe(true);
  expect(printPage).toHaveBeenCalledOnce();
});

it('prints nothing for a map that is left while it waits', async () => {
  const printPage = vi.fn<() => void>();
  vi.stubGlobal('print', printPage);
  const client = opened('');
  vi.spyOn(client, 'fetchQuery').mockResolvedValue(LAND);
  fireEvent.keyDown(window, { key: 'p', ctrlKey: true });
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(printPage).not.toHaveBeenCalled();
});

it('holds back no table, which has no coasts', () => {
  opened('picture=table');
  expect(fireEvent.keyDown(window, { key: 'p', ctrlKey: true })).toBe(true);
});

it('takes the key of the system: on a Mac, Control and P moves the caret', () => {
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
  vi.stubGlobal('print', () => undefined);
  opened('');
  expect(fireEvent.keyDown(window, { key: 'p', ctrlKey: true })).toBe(true);
  expect(fireEvent.keyDown(window, { key: 'p', metaKey: true })).toBe(false);
});
