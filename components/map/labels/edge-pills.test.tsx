import { NextIntlClientProvider } from 'next-intl';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import messages from '@/messages/en.json';
import { EdgeOverlay } from './edge-overlay';
import { EdgePills } from './edge-pills';

const CAMERA: Camera = { longitude: 110, latitude: 40, zoom: 3, bearing: 0, pitch: 0 };
const PLACES = [
  { id: 'seoul', name: 'Seoul', activity: 90, place: [127, 37.6] as LngLat },
  { id: 'washington', name: 'Washington, D.C.', activity: 82, place: [-77, 38.9] as LngLat },
];
const VIEWPORT = { width: 1000, height: 600 };
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

const scene = { bringIntoView: vi.fn<(place: LngLat) => void>(), redrawSoon: vi.fn<() => void>() };
const navigation = { focusName: vi.fn<(place: string) => void>() };
const onPoint = vi.fn<(target: null) => void>();
let overlay: EdgeOverlay;
let root: Root;
let page: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  page = document.body.appendChild(document.createElement('section'));
  root = createRoot(page);
  overlay = new EdgeOverlay();
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

const show = (insets = NO_INSETS, lecture?: { most: number; isPressed: boolean }) =>
  act(() =>
    root.render(
      <NextIntlClientProvider locale="en" timeZone="UTC" messages={messages}>
        <EdgePills
          scene={scene}
          overlay={overlay}
          places={PLACES}
          insets={insets}
          projection="flat"
          typeScale={1}
          lecture={lecture}
          navigation={navigation}
          onPoint={onPoint}
        />
      </NextIntlClientProvider>,
    ),
  );

/** As at a frame of a movement. Ten pixels a degree, with the camera's place in the middle. */
function layOut({ longitude }: { longitude: number }) {
  const camera = { ...CAMERA, longitude };
  const project = ([east, north]: LngLat) => {
    const [x, y] = [500 + (east - longitude) * 10, 300 - (north - CAMERA.latitude) * 10];
    return { x, y, visible: x >= 0 && x <= VIEWPORT.width };
  };
  return overlay.layOut({ camera: { current: camera }, project }, VIEWPORT, []);
}

const seen = () =>
  [...page.querySelectorAll<HTMLElement>('li:not([hidden])')].map(({ textContent }) => textContent);
const button = (name: string) => page.querySelector<HTMLElement>(`[aria-label^="${name}"]`)!;

it('names what is out of view, and what comes out of it, without a render', () => {
  show();
  expect(seen()).toEqual([]);
  layOut({ longitude: 110 });
  expect(seen()).toEqual(['Washington, D.C.· 82']);
  layOut({ longitude: -80 });
  expect(seen()).toEqual(['Seoul· 90']);
});

it('names what a panel comes to cover', () => {
  show();
  expect(layOut({ longitude: 120 })).toHaveLength(1);
  show({ ...NO_INSETS, right: 450 });
  expect(scene.redrawSoon).toHaveBeenCalled();
  layOut({ longitude: 120 });
  expect(seen()).toEqual(['Seoul· 90', 'Washington, D.C.· 82']);
});

it('points to the place', () => {
  show();
  layOut({ longitude: 90 });
  const { style } = button('Washington').parentElement!;
  expect(style.getPropertyValue('--towards')).toBe('-90deg');
  expect(style.transform).toMatch(/^translate\(8px, \d+px\)$/);
});

it('shows a place at a click, and gives the focus to its name, since the pill goes', () => {
  show();
  layOut({ longitude: 110 });
  expect(button('Washington').getAttribute('aria-label')).toBe(
    'Washington, D.C. · 82 events; show on the map',
  );
  act(() => button('Washington').click());
  expect(scene.bringIntoView).toHaveBeenCalledExactlyOnceWith(PLACES[1]!.place);
  expect(navigation.focusName).toHaveBeenCalledExactlyOnceWith('washington');
});

it('is a name alone in a lecture, and a button only while a hand points', () => {
  show(NO_INSETS, { most: 6, isPressed: false });
  layOut({ longitude: 110 });
  expect(seen()).toEqual(['Washington, D.C.']);
  expect(page.querySelector('button')).toBeNull();
  show(NO_INSETS, { most: 6, isPressed: true });
  expect(seen()).toEqual(['Washington, D.C.']);
  act(() => button('Washington').click());
  expect(scene.bringIntoView).toHaveBeenCalledExactlyOnceWith(PLACES[1]!.place);
});

it('names so many in a lecture as it is told', () => {
  show(NO_INSETS, { most: 1, isPressed: false });
  layOut({ longitude: 20 });
  expect(seen()).toEqual(['Seoul']);
});

it('keeps nothing of a map from which the pills have gone', () => {
  show();
  act(() => root.render(null));
  expect(layOut({ longitude: 110 })).toEqual([]);
});
