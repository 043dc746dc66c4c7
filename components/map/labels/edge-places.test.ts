import { describe, expect, it } from 'vitest';
import type { ScreenBox } from '@/lib/geo/screen-box';
import { edgePlaces, type ProjectedPlace } from './edge-places';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const SPACE = { width: 1000, height: 600, insets: NO_INSETS, obstacles: [] as ScreenBox[] };
const SIZE = { width: 120, height: 28 };
const sizeOf = () => SIZE;

const away = (id: string, x: number, y: number): ProjectedPlace => ({ id, x, y, visible: false });
const seen = (id: string, x: number, y: number): ProjectedPlace => ({ id, x, y, visible: true });
const only = 'only';

function placed(place: ProjectedPlace, space = SPACE) {
  const [pill] = edgePlaces([place], space, sizeOf);
  return pill!;
}

describe('which places', () => {
  it('are those out of view, busiest first: four, or two where the free part is narrow', () => {
    const places = [
      seen('here', 500, 300),
      ...['a', 'b', 'c', 'd', 'e'].map((id, index) => away(id, -900, index * 200)),
    ];
    const ids = (width: number) =>
      edgePlaces(places, { ...SPACE, width }, sizeOf).map(({ id }) => id);
    expect(ids(1000)).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(639)).toEqual(['a', 'b']);
    const insets = { ...NO_INSETS, left: 304, right: 400 };
    expect(edgePlaces(places, { ...SPACE, insets }, sizeOf)).toHaveLength(2);
  });

  it('are as many as a lecture asks for, however narrow it is', () => {
    const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, index) =>
      away(id, index % 2 === 0 ? -900 : 1900, index * 90),
    );
    expect(edgePlaces(places, { ...SPACE, width: 600, most: 6 }, sizeOf)).toHaveLength(6);
  });

  it('include one that a panel covers, and one behind the horizon of a globe', () => {
    const insets = { ...NO_INSETS, left: 300 };
    expect(placed(seen(only, 200, 300), { ...SPACE, insets }).box.left).toBe(308);
    expect(edgePlaces([seen(only, 310, 300)], { ...SPACE, insets }, sizeOf)).toEqual([]);
    // Projected, it would lie on the disc.
    expect(placed(away(only, 500, 200)).box.top).toBe(8);
  });

  it('are not measured while all is in view', () => {
    const unasked = () => expect.unreachable();
    expect(edgePlaces([seen(only, 500, 300)], SPACE, unasked)).toEqual([]);
  });
});

describe('where a pill stands', () => {
  it.each([
    ['left', -2000, 300, { left: 8, top: 286 }, -90],
    ['right', 3000, 300, { right: 992, top: 286 }, 90],
    ['top', 500, -2000, { left: 440, top: 8 }, 0],
    ['foot', 500, 2000, { left: 440, bottom: 592 }, 180],
  ])('is at the %s, in the direction of its place', (_edge, x, y, box, angle) => {
    const pill = placed(away(only, x, y));
    expect(pill.box).toMatchObject(box);
    expect(pill.angle).toBeCloseTo(angle);
  });

  it('is in the corner when the place lies beyond it', () => {
    const { box, angle } = placed(away(only, 500 + 5000, 300 - 3000));
    expect(box).toMatchObject({ right: 992, top: 8 });
    expect(angle).toBeCloseTo(59, 0);
  });

  it('is within what panels leave free', () => {
    const insets = { top: 48, right: 400, bottom: 100, left: 0 };
    const space = { ...SPACE, insets };
    expect(placed(away(only, 5000, 274), space).box.right).toBe(592);
    expect(placed(away(only, 300, -5000), space).box.top).toBe(56);
    expect(placed(away(only, 300, 5000), space).box.bottom).toBe(492);
  });

  it('is nowhere if there is no room for it', () => {
    const insets = { ...NO_INSETS, left: 890 };
    expect(edgePlaces([away(only, 0, 0)], { ...SPACE, insets }, sizeOf)).toEqual([]);
  });
});

describe('pills that would meet', () => {
  const isApart = (gap: number, boxes: readonly ScreenBox[]) =>
    boxes.every((one, index) =>
      boxes
        .slice(index + 1)
        .every(
          (other) =>
            one.right + gap <= other.left ||
            other.right + gap <= one.left ||
            one.bottom + gap <= other.top ||
            other.bottom + gap <= one.top,
        ),
    );

  it('are stacked along the edge with a gap, the busiest where it belongs', () => {
    const places = ['a', 'b', 'c', 'd'].map((id) => away(id, -2000, 300));
    const boxes = edgePlaces(places, SPACE, sizeOf).map(({ box }) => box);
    expect(boxes).toHaveLength(4);
    expect(boxes.map(({ left }) => left)).toEqual([8, 8, 8, 8]);
    expect(boxes[0]!.top).toBe(286);
    expect(isApart(6, boxes)).toBe(true);
  });

  it('go round a corner', () => {
    const places = ['a', 'b', 'c', 'd'].map((id) => away(id, -2000, -1200));
    const boxes = edgePlaces(places, SPACE, sizeOf).map(({ box }) => box);
    expect(isApart(6, boxes)).toBe(true);
    for (const { left, top } of boxes) expect(left === 8 || top === 8).toBe(true);
  });

  it('keep off what else stands there, and off nodes in view', () => {
    const controls = { left: 950, top: 270, right: 992, bottom: 400 };
    const beside = placed(away(only, 3000, 300), { ...SPACE, obstacles: [controls] });
    expect(beside.box.right).toBe(992);
    expect(beside.box.bottom).toBeLessThanOrEqual(264);

    const [pill] = edgePlaces([seen('node', 60, 300), away(only, -2000, 300)], SPACE, sizeOf);
    expect(isApart(6, [pill!.box, { left: 48, top: 288, right: 72, bottom: 312 }])).toBe(true);
  });

  it('are left out when the whole edge is taken', () => {
    const everything = { left: 0, top: 0, right: 1000, bottom: 600 };
    const space = { ...SPACE, obstacles: [everything] };
    expect(edgePlaces([away(only, 3000, 300)], space, sizeOf)).toEqual([]);
  });
});
