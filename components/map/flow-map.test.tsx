import { NextIntlClientProvider } from 'next-intl';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { UNFILTERED } from '@/lib/flows/facet-counts';
import type { Camera } from '@/lib/view/camera';
import messages from '@/messages/en.json';
import type { AtlasMapOptions } from './engine/atlas-map';
import { MapCamera } from './engine/map-camera';
import { FlowMap } from './flow-map';
import type { FlowMapProps } from './flow-map-props';
import { FlowLineLayer } from './layers/flow-line-layer';
import type { FlowScene } from './scene/flow-scene';
import { PLACES, leg, sampleMap } from './scene/testing';

type SceneMap = FlowScene['map'];

/** The map that was started last. */
const engine = vi.hoisted(() => ({
  options: null as AtlasMapOptions | null,
  setLayers: null as ReturnType<typeof vi.fn<SceneMap['setLayers']>> | null,
  camera: null as MapCamera | null,
}));

vi.mock('./engine/atlas-map', () => ({
  AtlasMap: class {
    readonly camera: MapCamera;
    readonly setLayers = vi.fn<SceneMap['setLayers']>();
    constructor(options: AtlasMapOptions) {
      this.camera = new MapCamera(null, options.camera, options.onCameraChange);
      Object.assign(engine, { options, setLayers: this.setLayers, camera: this.camera });
    }
    setTheme() {}
    setLanguage() {}
    setProjection() {}
    setTypeScale() {}
    setName() {}
    setDevicePixels() {}
    /** All of it is out of view, so that whatever is opened has to be revealed. */
    project = () => ({ x: 0, y: 0, visible: false });
    groundAt = () => null;
    onMove = () => () => undefined;
    linkTo = () => () => undefined;
    remove() {}
  },
}));

const { cubes } = sampleMap([
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('answer', 'ulaanbaatar', 'pyongyang', { earliest: '1990-01-01', latest: '1990-01-01' }),
  leg('talks', 'seoul', 'ulaanbaatar', { family: 'mediation', type: 'talks' }),
]);
const onOpen = vi.fn<FlowMapProps['events']['onOpen']>();
const PROPS: FlowMapProps = {
  record: { cubes, wholeCubes: cubes, places: PLACES, corridors: [], eventTitle: () => 'A title' },
  filter: UNFILTERED,
  view: { projection: 'flat', camera: null },
  selection: { open: null, highlightedEvent: null, reveals: true },
  appearance: { theme: 'day', language: 'en', motion: 'still' },
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  events: { onOpen, onCameraChange: () => undefined, onMotionTooSlow: () => undefined },
};

let root: Root;
let page: HTMLElement;

/** Renders, and lets the frame pass for which drawing waits. */
async function show(change: Partial<FlowMapProps> = {}) {
  act(() =>
    root.render(
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        <FlowMap {...PROPS} {...change} />
      </NextIntlClientProvider>,
    ),
  );
  await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

const lines = () => {
  const [layers] = engine.setLayers!.mock.lastCall!;
  return layers.find((layer) => layer instanceof FlowLineLayer)!.props.data;
};
const stop = () => page.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]')!;
const press = (key: string) =>
  act(() => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // What happy-dom has not: fonts that load, and a size of elements.
  Object.defineProperty(document, 'fonts', {
    value: { ready: Promise.resolve() },
    configurable: true,
  });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1024);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(768);
  page = document.body.appendChild(document.createElement('main'));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  onOpen.mockReset();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('draws the years of the filter', async () => {
  await show();
  expect(lines()).toHaveLength(3);
  await show({ filter: { ...UNFILTERED, from: 1985, to: 1995 } });
  expect(lines()).toHaveLength(1);
});

it('names the places, busiest first, with one tab stop among them', async () => {
  await show();
  const names = [...page.querySelectorAll('[role=toolbar] button')].map(
    ({ textContent }) => textContent,
  );
  expect(names).toEqual(['ULAANBAATAR', 'PYONGYANG', 'SEOUL']);
  expect(page.querySelectorAll('[role=toolbar] [tabindex="0"]')).toHaveLength(1);
});

it('goes by keyboard from a place to its arcs, and opens one', async () => {
  await show();
  act(() => stop().focus());
  press('ArrowDown');
  expect(document.activeElement!.getAttribute('aria-label')).toMatch(
    /; 1 of \d arcs at ULAANBAATAR/,
  );
  act(() => (document.activeElement as HTMLElement).click());
  expect(onOpen).toHaveBeenCalledTimes(1);
  press('Escape');
  expect(document.activeElement!.textContent).toBe('ULAANBAATAR');
});

it('starts where the view looks, and follows it', async () => {
  const camera: Camera = { longitude: 100, latitude: 20, zoom: 5, bearing: 0, pitch: 0 };
  await show({ view: { projection: 'flat', camera } });
  expect(engine.options!.camera).toEqual(camera);
  await show({ view: { projection: 'flat', camera: { ...camera, longitude: 90 } } });
  expect(engine.camera!.current.longitude).toBe(90);
});

it('brings into view what is opened, unless a camera comes with it', async () => {
  const camera: Camera = { longitude: 100, latitude: 20, zoom: 5, bearing: 0, pitch: 0 };
  const open = { kind: 'place', id: 'seoul' } as const;
  await show();
  await show({ selection: { ...PROPS.selection, open } });
  expect(engine.camera!.current.longitude).toBeCloseTo(126.98, 1);
  await show({ selection: { ...PROPS.selection, open: null } });
  await show({ view: { projection: 'flat', camera }, selection: { ...PROPS.selection, open } });
  expect(engine.camera!.current).toEqual(camera);
});

it('says why there is no map', async () => {
  await show();
  act(() => engine.options!.onFailure({ kind: 'context-lost', detail: '' }));
  expect(page.querySelector('[role=status]')!.textContent).not.toBe('');
});
