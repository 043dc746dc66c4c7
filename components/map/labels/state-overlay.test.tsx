import { beforeEach, expect, it, vi } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import type { ScreenBox } from '@/lib/geo/screen-box';
import { StateOverlay, type RestingMap } from './state-overlay';

/** Ten pixels a degree, from 100°E and 50°N at the top left. */
const project = ([longitude, latitude]: LngLat) => ({
  x: (longitude - 100) * 10,
  y: (50 - latitude) * 10,
  visible: true,
});
const MAP: RestingMap = {
  width: 600,
  height: 400,
  land: [{ key: 'CN', rings: [Float64Array.of(60, 60, 130, 60, 130, 20, 60, 20)] }],
  projectPath: (path) =>
    Float64Array.from(
      Array.from({ length: path.length / 2 }, (_, index) => {
        const { x, y } = project([path[2 * index]!, path[2 * index + 1]!]);
        return [x, y, 1];
      }).flat(),
    ),
  placeAt: (x, y) => [100 + x / 10, 50 - y / 10],
  fontSize: 24,
};
const PLACE: ScreenBox = { left: 0, top: 0, right: 300, bottom: 220 };

let overlay: StateOverlay;
let unnamed: readonly string[];

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(80);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(28);
  unnamed = [];
  overlay = new StateOverlay((keys) => {
    unnamed = [...keys];
  });
  overlay.setNaming({ nameOf: () => 'China', involved: new Set(['CN']) });
  overlay.rest(MAP, []);
});

const name = () => overlay.element.querySelector<HTMLElement>('[data-state=CN]')!;
const left = () => Number(/translate\((-?\d+)px/.exec(name().style.transform)![1]);

it('stands in the middle of what is seen of its land, under what the state is called', () => {
  expect(name().textContent).toBe('China');
  expect(name().hidden).toBe(false);
  expect(name().dataset.involved).toBe('true');
  // Of 300 pixels in view.
  expect(Math.abs(left() - 110)).toBeLessThanOrEqual(8);
});

it('gives way to a name that comes, and takes its room again when that goes', () => {
  overlay.keepOff([PLACE]);
  const lower = /, (\d+)px/.exec(name().style.transform)![1];
  expect(Number(lower)).toBeGreaterThan(220);
  overlay.keepOff([{ ...PLACE, right: 600, bottom: 400 }]);
  expect(name().hidden).toBe(true);
  overlay.keepOff([]);
  expect(name().hidden).toBe(false);
});

it('moves with its land, and waits unseen where an edge or a name would cut it', () => {
  const before = left();
  const shifted = (by: number) => (place: LngLat) => ({
    ...project(place),
    x: project(place).x + by,
  });
  overlay.move(shifted(40), MAP, []);
  expect(left()).toBe(before + 40);
  overlay.move(shifted(-160), MAP, []);
  expect(name().hidden).toBe(true);
  overlay.move(shifted(40), MAP, [{ ...PLACE, bottom: 400 }]);
  expect(name().hidden).toBe(true);
  overlay.rest(MAP, []);
  expect(name().hidden).toBe(false);
});

it('has another text when the step calls the state otherwise, and none when it is not named', () => {
  overlay.setNaming({ nameOf: () => 'PRC', involved: new Set() });
  overlay.keepOff([]);
  expect(name().textContent).toBe('PRC');
  expect(name().dataset.involved).toBe('false');
  overlay.setNaming({ nameOf: () => null, involved: new Set() });
  overlay.keepOff([]);
  expect(name().hidden).toBe(true);
});

it('tells which states that take part it cannot name, until the map rests elsewhere', () => {
  const both = { nameOf: () => 'China', involved: new Set(['CN', 'US']) };
  overlay.setNaming(both);
  overlay.keepOff([]);
  expect(unnamed).toEqual(['US']);
  overlay.keepOff([{ ...PLACE, right: 600, bottom: 400 }]);
  expect(unnamed).toEqual(['US', 'CN']);
  overlay.keepOff([]);
  expect(name().hidden).toBe(false);
  expect(unnamed).toEqual(['US', 'CN']);
  overlay.rest(MAP, []);
  expect(unnamed).toEqual(['US']);
});
