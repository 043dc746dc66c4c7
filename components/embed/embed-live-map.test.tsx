import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { beforeEach, expect, it, vi } from 'vitest';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import type { Selection } from '@/lib/view/selection';
import { parseFrame } from '@/lib/view/view-frame';
import messages from '@/messages/en.json';
import { EmbedLiveMap } from './embed-live-map';

const drawn = vi.hoisted(() => ({ maps: [] as FlowMapProps[], failed: false }));

vi.mock('@/components/map/load-flow-map', () => ({
  LoadedFlowMap: function Map(props: FlowMapProps) {
    drawn.maps.push(props);
    return <canvas />;
  },
}));
vi.mock('@/components/record/use-client-record', () => ({
  useClientRecord: () => ({
    record: {},
    failed: drawn.failed ? { error: new Error() } : undefined,
  }),
}));
vi.mock('@/components/record/use-visible-record', () => ({
  useVisibleRecord: () => ({ mapRecord: drawn.failed ? null : {}, visible: { ids: new Set() } }),
}));
interface CardProps {
  readonly selection: Selection;
  readonly renderFoot: (shown: Selection) => React.ReactNode;
}
vi.mock('@/components/lecture/evidence/lazy-evidence', () => ({
  LazyEvidenceCard: ({ selection, renderFoot }: CardProps) => (
    <div data-testid="card">{renderFoot(selection)}</div>
  ),
}));

const show = (search: string) =>
  render(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
      <QueryClientProvider client={new QueryClient()}>
        <EmbedLiveMap search={search} language="en" />
      </QueryClientProvider>
    </NextIntlClientProvider>,
  );
const last = () => drawn.maps.at(-1)!;

beforeEach(() => {
  Object.assign(drawn, { maps: [], failed: false });
});

it('leaves wheel and finger to the page around it, and has buttons in their place', () => {
  show('frame=117,44,40,30');
  expect(last().appearance).toMatchObject({ scrollsPage: true, motion: 'still' });
  expect(last().controlInsets).not.toBeNull();
  expect(last().view).toMatchObject({ frame: parseFrame('117,44,40,30'), camera: null });
});

it('reads the camera of another screen as a frame, until a hand moves the map', () => {
  show('camera=116,43,4');
  expect(last().view.camera).toBeNull();
  expect(last().view.frame).not.toBeNull();
  const camera = { longitude: 100, latitude: 40, zoom: 3, bearing: 0, pitch: 0 };
  act(() => last().events.onCameraChange(camera));
  expect(last().view).toMatchObject({ frame: null, camera });
});

it('lights what the link opens, and shows who says so of what is pressed', () => {
  show('from=2018&open=place.hanoi');
  expect(last().selection.open).toEqual({ kind: 'place', id: 'hanoi' });
  expect(screen.queryByTestId('card')).toBeNull();
  act(() => last().events.onOpen({ kind: 'event', id: 'hanoi-summit-2019' }));
  expect(last().selection.open).toMatchObject({ kind: 'event' });
  const link = screen.getByRole('link', { name: 'Open this in the atlas' });
  expect(link.getAttribute('href')).toBe('/en?from=2018&open=event.hanoi-summit-2019');
  act(() => last().events.onOpen(null));
  expect(screen.queryByTestId('card')).toBeNull();
});

it('gives its graphics back when it goes', () => {
  vi.useFakeTimers();
  const lost = vi.fn<() => void>();
  const context = { getExtension: () => ({ loseContext: lost }) };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  const { unmount } = show('');
  unmount();
  vi.runAllTimers();
  expect(lost).toHaveBeenCalledOnce();
});

it('says that the record did not come, over the picture', () => {
  drawn.failed = true;
  const { container } = show('');
  expect(screen.getByRole('alert').textContent).toContain('still picture');
  expect(container.querySelector('[data-embed-failed]')).not.toBeNull();
});
