import { beforeEach, expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import { SIDES, type Side } from '@/lib/geo/label-placement';
import type { ScreenBox } from '@/lib/geo/screen-box';
import type { ProjectPath } from '@/lib/geo/map-projection';
import { LabelOverlay } from './label-overlay';

const SIZE = { width: 60, height: 24 };
/** A panel stands over 300 pixels at the left. */
const INSETS = { left: 300, top: 0, right: 0, bottom: 0 };
const VIEWPORT = { width: 1000, height: 600, insets: INSETS, zoom: 3, scale: 1 };

const onPlane: ProjectPath = (path) => Float64Array.of(path[0]!, path[1]!, 1);

let sides: readonly Side[];
let asked: number;
let overlay: LabelOverlay;
let element: HTMLElement;

beforeEach(() => {
  [sides, asked] = [SIDES, 0];
  overlay = new LabelOverlay();
  element = document.createElement('button');
  Object.defineProperties(element, {
    offsetWidth: { value: SIZE.width },
    offsetHeight: { value: SIZE.height },
  });
  const place: LngLat = [37.6, 55.8];
  overlay.setLabels(
    [{ id: 'moscow', place, radius: 5, essential: true, leastZoom: 0 }],
    () => () => {
      asked += 1;
      return sides;
    },
  );
  overlay.attach('moscow', element);
});

/** Lays the name out beside a node there, and gives where nodes and letters are seen. */
const laidOut = (
  x: number,
  y: number,
  { visible = true, occupied = [] as ScreenBox[], seen = onPlane } = {},
) => overlay.layOut(() => ({ x, y, visible }), { ...VIEWPORT, occupied }, seen);

/** Lays the name out as well, and gives its left and top. */
function layOut(...node: Parameters<typeof laidOut>) {
  laidOut(...node);
  const [left = NaN, top = NaN] = element.style.transform.match(/-?\d+/g)!.map(Number);
  return { left, top };
}

it('stands whole beside its node, at the edge of a panel too', () => {
  expect(layOut(500, 300)).toEqual({ left: 508, top: 288 });
  expect(element.dataset.crowded).toBe('false');
  expect(layOut(295, 300).left).toBeGreaterThanOrEqual(300);
  expect(element.dataset.crowded).toBe('false');
});

it('is not drawn where an edge or a panel would cut it, and whole when the focus shows it', () => {
  for (const [x, y] of [
    [200, 300],
    [700, -20],
    [1010, 300],
    [700, 640],
  ] as const) {
    const { left, top } = layOut(x, y);
    expect(element.dataset.crowded).toBe('true');
    expect(left).toBeGreaterThanOrEqual(300);
    expect(left + SIZE.width).toBeLessThanOrEqual(1000);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + SIZE.height).toBeLessThanOrEqual(600);
  }
});

it('waits within the map while its place is behind the horizon', () => {
  expect(layOut(-500, 900, { visible: false })).toEqual({ left: 300, top: 576 });
  expect(element.dataset.away).toBe('true');
});

it('keeps off what else stands on the map', () => {
  const note = { left: 505, top: 0, right: 1000, bottom: 600 };
  expect(layOut(500, 300, { occupied: [note] }).left).toBeLessThanOrEqual(505 - SIZE.width);
});

it('takes the quietest side at first, and keeps it while that has room', () => {
  sides = ['above-leftwards', 'right'];
  layOut(500, 300);
  expect(element.dataset.side).toBe('above-leftwards');
  sides = ['right'];
  layOut(520, 310, { seen: (path) => onPlane(path) });
  expect(element.dataset.side).toBe('above-leftwards');
  expect(asked).toBe(1);
});

it('asks for another side only when its own has no room, and once while the map is seen the same', () => {
  layOut(500, 300);
  const occupied = [{ left: 505, top: 0, right: 1000, bottom: 600 }];
  for (const x of [500, 501, 502]) layOut(x, 300, { occupied });
  expect(element.dataset.side).toBe('left');
  expect(asked).toBe(1);
  layOut(500, 300, { seen: (path) => onPlane(path), occupied: [] });
  expect([element.dataset.side, asked]).toEqual(['left', 1]);
  layOut(500, 300, {
    seen: (path) => onPlane(path),
    occupied: [{ left: 300, top: 0, right: 495, bottom: 600 }],
  });
  expect([element.dataset.side, asked]).toEqual(['right', 2]);
});

it('gives the letters of a name where it has moved it to, without the room for a finger', () => {
  const { left, top } = layOut(500.4, 300.7);
  const { names, nodes } = laidOut(500.4, 300.7);
  const letters = { left, right: left + SIZE.width, top: top + 4, bottom: top + SIZE.height - 4 };
  expect(names).toEqual([letters]);
  expect(nodes).toEqual([{ left: 495.4, right: 505.4, top: 295.7, bottom: 305.7 }]);
});

it('gives the node alone where its name has no room, and neither behind the horizon', () => {
  const crowded = laidOut(200, 300);
  expect([crowded.nodes, crowded.names]).toEqual([[expect.anything()], []]);
  expect(laidOut(500, 300, { visible: false })).toEqual({ nodes: [], names: [] });
});
