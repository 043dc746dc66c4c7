import { beforeEach, expect, it, vi } from 'vitest';
import { startMapLibre } from './start-maplibre';

const gestures = vi.hoisted(() => ({ areShared: false }));

vi.mock('maplibre-gl', () => ({
  Map: class {
    cooperativeGestures = {
      enable: () => void (gestures.areShared = true),
      disable: () => void (gestures.areShared = false),
      isEnabled: () => gestures.areShared,
    };
    once() {}
  },
  AttributionControl: vi.fn<() => void>(),
  LngLat: vi.fn<() => void>(),
  setWorkerUrl: () => undefined,
}));

const CAMERA = { longitude: 106, latitude: 47, zoom: 3, bearing: 0, pitch: 0 };
let tellHeight: () => void;

function start({ isLow }: { isLow: boolean }) {
  const window = { matches: isLow };
  vi.stubGlobal('matchMedia', () =>
    Object.assign(window, {
      addEventListener: (_: string, listener: () => void) => (tellHeight = listener),
      removeEventListener: () => undefined,
    }),
  );
  const basemap = { theme: 'day', language: 'en', projection: 'mercator' } as const;
  const started = startMapLibre(document.createElement('div'), basemap, CAMERA);
  if (!started.ok) throw new Error(started.failure.detail);
  return {
    leaveScrolling: started.leaveScrolling,
    setLow: (matches: boolean) => {
      window.matches = matches;
      tellHeight();
    },
  };
}

beforeEach(() => {
  gestures.areShared = false;
});

it('leaves one finger to the page while the window is low', () => {
  const { setLow } = start({ isLow: true });
  expect(gestures.areShared).toBe(true);
  setLow(false);
  expect(gestures.areShared).toBe(false);
});

it('leaves it to the page where the caller says so, however high the window is', () => {
  const { leaveScrolling, setLow } = start({ isLow: false });
  expect(gestures.areShared).toBe(false);
  leaveScrolling(true);
  expect(gestures.areShared).toBe(true);
  setLow(true);
  setLow(false);
  expect(gestures.areShared).toBe(true);
  leaveScrolling(false);
  expect(gestures.areShared).toBe(false);
});

it('goes on leaving it in a low window when the caller wants it back', () => {
  const { leaveScrolling } = start({ isLow: true });
  leaveScrolling(true);
  leaveScrolling(false);
  expect(gestures.areShared).toBe(true);
});
