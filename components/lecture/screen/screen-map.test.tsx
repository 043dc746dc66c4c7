import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import type { HighlightChannel } from '@/lib/arcs/highlight';
import type { ClientRecord } from '@/components/record/use-client-record';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { visibleCorridors } from '@/lib/arcs/visible-corridors';
import { visibleEventCount, yearWindow } from '@/lib/flows/flow-selectors';
import type { YearWindow } from '@/lib/flows/year-sums';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import { flowRow } from '@/lib/flows/testing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { parseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import { InkMaps } from '../ink/ink-maps';
import { ScreenMap } from './screen-map';

// What a picture would show, in a number: graphics need a browser.
vi.mock('@/components/map/load-flow-map', () => ({
  LoadedFlowMap: ({ record, filter, selection: { highlights } }: FlowMapProps) => (
    <section aria-label="map" data-lines={linesOf(record.corridorsInView, yearWindow(filter))}>
      <Told highlights={highlights} />
      {visibleEventCount(record.cubes, filter)}
    </section>
  ),
}));
vi.mock('./loaded-charts', () => ({
  LoadedChart: ({ visible }: { visible: { ids: ReadonlySet<string> } }) => (
    <section aria-label="chart">{visible.ids.size}</section>
  ),
}));

/** What the map would light. */
function Told({ highlights }: { highlights: HighlightChannel | undefined }) {
  const events = useSyncExternalStore(
    (listener) => highlights!.subscribe(listener),
    () => (highlights?.told?.kind === 'told' ? [...highlights.told.events].join() : ''),
  );
  return events === '' ? null : <em>{events}</em>;
}
/** States of the rails that a map would draw. */
const linesOf = (corridors: readonly AtlasCorridor[], years: YearWindow) =>
  visibleCorridors(corridors, years)
    .flatMap(({ stretches }) => stretches.map(({ state }) => state))
    .join();

const RAILWAY = {
  id: 'rajin',
  kind: 'rail',
  stations: [],
  services: [],
  segments: [
    {
      path: [
        [130.4, 42.3],
        [130.6, 42.4],
      ],
      states: [{ state: 'operating', during: '2013/..', note: null, claims: [] }],
    },
  ],
} as unknown as AtlasCorridor;

const rows = [flowRow({ eventId: 'act' }), flowRow({ eventId: 'speech', kind: 'assessment' })];
const RECORD: ClientRecord = {
  cubes: buildFlowCubes(flowTableOfLegs(rows)),
  places: ['ulaanbaatar', 'pyongyang'].map((id) => ({ id, name: id })) as AtlasPlace[],
  corridors: [RAILWAY],
  actors: [],
  sources: [],
  summaries: [],
  subjects: [],
};

function shown(search: string, told?: readonly string[]) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NextIntlClientProvider locale="en" messages={messages}>
        <ScreenMap
          view={parseView(new URLSearchParams(search)).view}
          events={[]}
          record={RECORD}
          language="en"
          theme="day"
          motion="still"
          isFrozen={false}
          told={told}
          hasControls={false}
          ink={{ strokes: [], maps: new InkMaps() }}
          covered={0}
          playbackRef={null}
          onChange={() => undefined}
          onOpen={() => undefined}
          isShowing={false}
        />
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
  return screen.getAllByRole('region').map(({ textContent }) => textContent);
}

it('counts what was said where a step is a table, as the atlas does', () => {
  expect(shown('picture=table')).toEqual(['2']);
});

it('does not count it on a map, or in a chart with nothing beside it', () => {
  expect(shown('picture=matrix&compare=2013-2013')).toEqual(['1']);
  expect(screen.queryByRole('region', { name: 'map' })).toBeNull();
});

it('lights on the map what the sentence tells of, and everything where none is lit', () => {
  shown('', ['act']);
  expect(screen.getByRole('emphasis').textContent).toBe('act');
  cleanup();
  shown('');
  expect(screen.queryByRole('emphasis')).toBeNull();
});

it.each([
  ['', 'operating'],
  ['types=2.rail', 'operating'],
  ['types=2.summit', ''],
  ['statuses=planned', ''],
  ['certainties=contested', ''],
  ['record=documents', ''],
  ['actors=dprk', ''],
  ['from=1948&to=1960', ''],
  ['said=only', ''],
])('draws the railway as far as every filter lets it through: %s', (search, lines) => {
  shown(search);
  expect(screen.getByRole('region', { name: 'map' }).dataset.lines).toBe(lines);
});
