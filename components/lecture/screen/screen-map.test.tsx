import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { expect, it, vi } from 'vitest';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import type { ClientRecord } from '@/components/record/use-client-record';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { visibleEventCount } from '@/lib/flows/flow-selectors';
import { flowRow } from '@/lib/flows/testing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { parseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import { InkMaps } from '../ink/ink-maps';
import { ScreenMap } from './screen-map';
import { SpeakerLaser } from './speaker-laser';

// What a picture would show, in a number: graphics need a browser.
vi.mock('@/components/map/load-flow-map', () => ({
  LoadedFlowMap: ({ record, filter }: FlowMapProps) => (
    <section aria-label="map">{visibleEventCount(record.cubes, filter)}</section>
  ),
}));
vi.mock('./loaded-charts', () => ({
  LoadedChart: ({ visible }: { visible: { ids: ReadonlySet<string> } }) => (
    <section aria-label="chart">{visible.ids.size}</section>
  ),
}));

const rows = [flowRow({ eventId: 'act' }), flowRow({ eventId: 'speech', kind: 'assessment' })];
const RECORD: ClientRecord = {
  cubes: buildFlowCubes(flowTableOfLegs(rows)),
  places: ['ulaanbaatar', 'pyongyang'].map((id) => ({ id, name: id })) as AtlasPlace[],
  corridors: [],
  actors: [],
  sources: [],
  summaries: [],
  subjects: [],
};

function shown(search: string) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NextIntlClientProvider locale="en" messages={messages}>
        <ScreenMap
          view={parseView(new URLSearchParams(search)).view}
          record={RECORD}
          language="en"
          theme="day"
          motion="still"
          isFrozen={false}
          hasControls={false}
          laser={new SpeakerLaser()}
          ink={{ strokes: [], maps: new InkMaps() }}
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
