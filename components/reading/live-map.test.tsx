import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import { parseFrame } from '@/lib/view/view-frame';
import { LiveMap } from './live-map';

const drawn = vi.hoisted(() => ({ maps: [] as FlowMapProps[], mounts: 0, step: 0 }));

vi.mock('@/components/map/load-flow-map', async () => {
  const { useEffect } = await import('react');
  return {
    LoadedFlowMap: function Map(props: FlowMapProps) {
      drawn.maps.push(props);
      useEffect(() => {
        drawn.mounts += 1;
      }, []);
      return null;
    },
  };
});
vi.mock('./use-reading-step', () => ({ useReadingStep: () => drawn.step }));
vi.mock('@/components/record/use-client-record', () => ({
  useClientRecord: () => ({ record: { summaries: [] } }),
}));
vi.mock('@/components/record/use-visible-record', () => ({
  useVisibleRecord: (view: { compare: unknown }) => ({ second: view.compare, mapRecord: {} }),
}));

const VIEWS = [
  'from=2018&to=2018&frame=117,44,40,30',
  'from=2018&to=2018&compare=2025-2025&camera=83,46,2',
];

function page() {
  return (
    <NextIntlClientProvider locale="en" timeZone="UTC">
      <QueryClientProvider client={new QueryClient()}>
        <LiveMap views={VIEWS} language="en" />
      </QueryClientProvider>
    </NextIntlClientProvider>
  );
}

beforeEach(() => {
  Object.assign(drawn, { maps: [], mounts: 0, step: 0 });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(450);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});

it('shows the frame of the step that is being read, whatever room there is', () => {
  render(page());
  const { view, appearance } = drawn.maps.at(-1)!;
  expect(view).toMatchObject({ frame: parseFrame('117,44,40,30'), camera: null });
  expect(appearance.motion).toBe('still');
});

it('is one map for all steps, and gives way to the picture of two periods', () => {
  const { rerender, container } = render(page());
  expect(container.querySelector('[data-compares]')).toBeNull();
  drawn.step = 1;
  act(() => rerender(page()));
  expect(drawn.maps.at(-1)!.view.frame).toMatchObject({ longitude: 83 });
  expect(container.querySelector('[data-compares]')).not.toBeNull();
  expect(drawn.mounts).toBe(1);
});

it.each([
  [false, true],
  [true, false],
])('flies from step to step, but not where less motion is asked for: %s', (reduce, flies) => {
  vi.stubGlobal('matchMedia', () => ({
    matches: reduce,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  render(page());
  expect(drawn.maps.at(-1)!.appearance).toMatchObject({ motion: 'still', flies });
});

it('is out of reach for hand and keyboard, since the picture under it speaks for it', () => {
  const { container } = render(page());
  expect((container.firstElementChild as HTMLElement).hasAttribute('inert')).toBe(true);
});
