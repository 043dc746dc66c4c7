import { QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import { getQueryClient } from '@/components/queries/query-client';
import type { ClientRecord } from '@/components/record/use-client-record';
import { flowTableOfLegs } from '@/lib/flows/build-flow-table';
import { buildFlowCubes } from '@/lib/flows/flow-cubes';
import { flowRow } from '@/lib/flows/testing';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { edtfBounds } from '@/lib/time/edtf';
import messages from '@/messages/en.json';

const DATES = { one: '1991', two: '2013', three: '2018', four: '2020' };

/** Four visits in four years. */
export const STAGE_RECORD: ClientRecord = {
  cubes: buildFlowCubes(
    flowTableOfLegs(
      Object.entries(DATES).map(([eventId, edtf]) =>
        flowRow({ eventId, edtf, ...edtfBounds(edtf) }),
      ),
    ),
  ),
  places: ['ulaanbaatar', 'pyongyang'].map((id) => ({ id, name: id })) as AtlasPlace[],
  corridors: [],
  actors: [],
  sources: [],
  summaries: [],
  subjects: [],
};

/** In place of the map, which needs graphics: what it is asked to show, and a hand that moves it. */
export function MapInWords({ filter, view, events, controlInsets }: FlowMapProps) {
  const { camera } = view;
  const moved = { longitude: 100, latitude: 40, zoom: 5, bearing: 0, pitch: 0 };
  return (
    <section aria-label="map">
      {String(filter.from)}–{String(filter.to)} {filter.types?.length ?? 'all'}{' '}
      {camera ? `zoom ${camera.zoom}` : 'no camera'}
      {controlInsets && ' with buttons'}
      <button type="button" onClick={() => events.onCameraChange(moved)}>
        move
      </button>
      <button type="button" onClick={() => events.onOpen({ kind: 'place', id: 'pyongyang' })}>
        open
      </button>
    </section>
  );
}

class NoResize {
  observe() {}
  disconnect() {}
}

/** What the screen of a lecture asks of a browser, and this one does not have. */
export function stubScreen(): void {
  vi.stubGlobal('ResizeObserver', NoResize);
}

export function showLecture(lecture: ReactNode) {
  return render(
    <QueryClientProvider client={getQueryClient()}>
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        {lecture}
      </NextIntlClientProvider>
    </QueryClientProvider>,
  );
}

export const shownMap = () =>
  screen.getByRole('region', { name: 'map' }).firstChild!.parentElement!.textContent;

/** Presses keys, one after the other, and waits for what they set going. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [name = '', ...held] = key.split('+').toReversed();
    const isPlus = key === '+';
    await act(async () => {
      fireEvent.keyDown(document.body, {
        key: isPlus ? '+' : name,
        code: /^\d$/.test(name) ? `Digit${name}` : '',
        altKey: !isPlus && held.includes('Alt'),
      });
    });
  }
}
