import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import { landQuery } from '@/components/queries/land-query';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import type { LandTopology } from '@/lib/geo/land';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';
import { parseView } from '@/lib/view/view-parameters';
import messages from '@/messages/en.json';
import type { PictureGround } from './picture-ground';
import { ScreenPicture } from './screen-picture';

const ULAANBAATAR = { id: 'ulaanbaatar', name: 'Ulaanbaatar', longitude: 106.9, latitude: 47.9 };
const PYONGYANG = { id: 'pyongyang', name: 'Pyongyang', longitude: 125.7, latitude: 39 };
const RECORD: RecordWithCubes = {
  cubes: buildFlowCubes(flowTableOfLegs([flowRow({ eventId: 'visit', earliest: '2013-10-28' })])),
  places: [ULAANBAATAR, PYONGYANG] as AtlasPlace[],
  corridors: [],
  actors: [],
  sources: [],
  summaries: [
    { id: 'visit', legs: [{ from: 'pyongyang', to: 'ulaanbaatar' }] },
  ] as unknown as EventSummary[],
  subjects: [],
};
const SEA: LandTopology = {
  type: 'Topology',
  arcs: [],
  objects: { land: { type: 'GeometryCollection', geometries: [] } },
};

const read = vi.hoisted(() => ({ record: null as unknown, failed: undefined as unknown }));
vi.mock('@/components/record/use-client-record', () => ({
  useClientRecord: () => ({ whole: read.record, failed: read.failed }),
}));
beforeEach(() => {
  read.record = RECORD;
  read.failed = undefined;
});

function shown(search: string) {
  const grounds: PictureGround[] = [];
  const queryClient = new QueryClient();
  queryClient.setQueryData(landQuery().queryKey, SEA);
  render(
    <QueryClientProvider client={queryClient}>
      <NextIntlClientProvider locale="en" messages={messages}>
        <ScreenPicture
          view={parseView(new URLSearchParams(search)).view}
          language="en"
          renderOverlay={(ground) => {
            grounds.push(ground);
            const [x, y] = ground.project([ULAANBAATAR.longitude, ULAANBAATAR.latitude])!;
            return <circle data-at={ground.on} cx={x} cy={y} />;
          }}
        />
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
  return grounds;
}

const pictures = () => screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'));

it.each(['flat', 'globe'])('is the map of a step with its years, %s', (projection) => {
  const [ground] = shown(`from=2013&to=2014&projection=${projection}`);
  expect(document.querySelector('[data-picture-years]')?.textContent).toBe('2013–2014');
  expect(pictures()).toEqual(['Map, 2013–2014: 1 event']);
  expect(ground!.on).toBe('map');
  // Its name stands beside the point that the overlay has for the same place.
  const name = [...document.querySelectorAll('text')].find(
    ({ textContent }) => textContent === 'Ulaanbaatar',
  )!;
  const point = document.querySelector('[data-at]')!;
  const apart = (side: 'x' | 'y') =>
    Number(name.getAttribute(side)) - Number(point.getAttribute(`c${side}`));
  expect(Math.hypot(apart('x'), apart('y'))).toBeLessThan(30);
});

it('is two maps where two periods are compared, each with a ground of its own', () => {
  const grounds = shown('from=2013&to=2013&compare=2018-2018');
  expect(pictures()).toEqual(['Map, 2013: 1 event', 'Map, 2018: no events']);
  expect(new Set(grounds.map(({ on }) => on))).toEqual(new Set(['map', 'second-map']));
});

it('says that it has not come', () => {
  read.record = null;
  shown('from=2013');
  expect(screen.getByText('Drawing the picture …')).toBeDefined();
  read.failed = {};
  shown('from=2013');
  expect(screen.getByText(/has not come/)).toBeDefined();
});
