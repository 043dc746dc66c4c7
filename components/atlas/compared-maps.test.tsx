import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { useVisibleRecord } from '@/components/record/use-visible-record';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { visibleEventCount } from '@/lib/flows/flow-selectors';
import { flowRow } from '@/lib/flows/testing';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';
import { parseView, serialiseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import { ComparedMaps } from './compared-maps';

// What a map would draw, in a number: graphics need a browser.
vi.mock('@/components/map/load-flow-map', () => ({
  LoadedFlowMap: ({ record, filter, comparison }: FlowMapProps) => (
    <section aria-label={comparison!.label}>{visibleEventCount(record.cubes, filter)}</section>
  ),
}));

const ACTORS = [
  ['dprk', 'DPRK'],
  ['mongolia', 'Mongolia'],
  ['rok', 'ROK'],
].map(([id, shortName]) => ({ id, kind: 'state', name: shortName, shortName })) as AtlasActor[];
const event = (id: string, year: number, to: string, ...actors: string[]) => ({
  id,
  edtf: String(year),
  legs: [{ from: 'ulaanbaatar', to, mutual: false }],
  venue: null,
  actors: ['mongolia', ...actors],
  reporters: [],
  sources: ['book'],
  roles: {},
  differsOn: [],
});
const EVENTS = [
  event('one', 1991, 'seoul', 'rok'),
  event('two', 2001, 'pyongyang', 'dprk'),
  event('three', 2002, 'pyongyang', 'dprk'),
  event('four', 2021, 'pyongyang', 'dprk'),
  event('both', 2025, 'seoul', 'dprk', 'rok'),
];
const PLACES = ['ulaanbaatar', 'seoul', 'pyongyang'].map((id) => ({ id, name: id }));
const RECORD: RecordWithCubes = {
  cubes: buildFlowCubes(
    flowTableOfLegs(
      EVENTS.map(({ id, edtf, legs }) =>
        flowRow({ eventId: id, ...legs[0]!, earliest: `${edtf}-01-01` }),
      ),
    ),
  ),
  places: PLACES as AtlasPlace[],
  corridors: [],
  actors: ACTORS.map((actor) => ({ ...actor, affiliation: null, continues: null, country: null })),
  sources: [],
  summaries: EVENTS as unknown as EventSummary[],
  subjects: eventSubjects(
    EVENTS,
    ACTORS.map((actor) => ({ ...actor, affiliation: null, continues: null, country: null })),
    [],
  ),
};

function Atlas({ search }: { readonly search: string }) {
  const [view, setView] = useState(parseView(new URLSearchParams(search)).view);
  const { second, mapRecord, matched } = useVisibleRecord(view, RECORD, 'en');
  if (!second || !mapRecord) throw new Error('nothing is compared');
  const map = {
    record: mapRecord,
    filter: view,
    selection: { open: view.open, reveals: true },
    appearance: { language: 'en' },
    events: { onOpen: () => undefined },
  } as unknown as FlowMapProps;
  return (
    <>
      <output data-testid="link">{serialiseView(view)}</output>
      <ComparedMaps
        map={map}
        second={second}
        view={view}
        shown={view}
        record={RECORD}
        matched={matched}
        mapRef={null}
        compact={false}
        onViewChange={(change) => setView({ ...view, ...change })}
      />
    </>
  );
}

function show(search: string) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        <Atlas search={search} />
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
}
const link = () => screen.getByTestId('link').textContent;
const headings = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const maps = () => screen.getAllByRole('region', { name: /^Map of events/ });
const button = (name: string) => screen.getByRole('button', { name });

it('sets two periods side by side, with rates where one is longer', () => {
  show('from=1991&to=2020&compare=2021-2025');
  expect(screen.getByRole('region', { name: 'Comparison of two periods' })).toBeTruthy();
  expect(headings()).toEqual([
    'A1991–20203 events · 0.1 a year',
    'B2021–20252 events · 0.4 a year',
  ]);
  expect(maps().map(({ textContent }) => textContent)).toEqual(['3', '2']);
  const both = screen.getByRole('region', { name: /^In both/ });
  expect(within(both).getAllByRole('listitem')).toHaveLength(2);
  expect(within(both).getAllByRole('listitem')[0]!.textContent).toContain('0.067 → 0.2 a year');
  expect(screen.getByText(/not that a relation ended.*30 years long, B 5 years/)).toBeTruthy();
});

it('sets two pairs of states side by side, and counts what is of both for each', async () => {
  show('dyads=dprk.mongolia&compare=dyad.mongolia.rok.2020');
  expect(headings()).toEqual([
    'ADPRK–MongoliaAll years · 4 events',
    'BMongolia–ROKAll years · 2 events',
  ]);
  expect(maps().map(({ textContent }) => textContent)).toEqual(['4', '2']);
  expect(screen.getByText(/1 event is of both pairs and counts for each/)).toBeTruthy();
  const row = screen.getByRole('row', { name: /^In all/ });
  expect(within(row).getAllByRole('cell').map(({ textContent }) => Number.parseInt(textContent, 10))).toEqual([2, 2, 1, 1]); // prettier-ignore
  await userEvent.click(button('Swap A and B'));
  expect(link()).toBe('?dyads=mongolia.rok&compare=dyad.dprk.mongolia.2020');
});

it('counts the years together where a cut from before lies outside of them', () => {
  show('from=2000&to=2010&dyads=dprk.mongolia&compare=dyad.mongolia.rok.2020');
  const row = screen.getByRole('row', { name: /^In all/ });
  expect(within(row).getAllByRole('cell').map(({ textContent }) => Number.parseInt(textContent, 10))).toEqual([2, 0]); // prettier-ignore
  expect(screen.queryByText(/before 2020/)).toBeNull();
});

it('keeps its controls open while another kind is chosen', async () => {
  show('from=1991&to=2020&compare=2021-2025');
  await userEvent.click(button('What is compared'));
  const dialog = screen.getByRole('dialog', { name: 'What is compared' });
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Two places' }));
  expect(link()).toBe('?places=ulaanbaatar&compare=place.pyongyang.2021');
  expect(dialog.isConnected).toBe(true);
  expect(document.activeElement).toBe(within(dialog).getByRole('radio', { name: 'Two places' }));
});

it('cannot swap where the first side is all of them', () => {
  show('compare=place.seoul');
  expect(headings()[0]).toContain('All places');
  expect(button('Swap A and B').getAttribute('aria-disabled')).toBe('true');
});
