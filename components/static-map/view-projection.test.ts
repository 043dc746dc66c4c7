import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameCap } from './frame-cap';
import { scaleOf } from './scale-bar';
import { partOf, lengthOf } from '@/lib/geo/frame-line';
import { isFacing, seenLine } from './seen-line';
import { viewProjection } from './view-projection';

const frame = { width: 640, height: 300, margin: 30 };
const seen = (longitude: number, latitude: number, down: number, bearing = 0) => ({
  longitude,
  latitude,
  across: 2 * down,
  down,
  bearing,
  pitch: 0,
});
const anyFrame = fc
  .tuple(
    fc.double({ min: -179, max: 179, noNaN: true }),
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: 0.2, max: 20, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  )
  .map((place) => seen(...place));
const anyView = fc.record({
  frame: anyFrame,
  projection: fc.constantFrom('flat' as const, 'globe' as const),
});

describe('a view’s projection', () => {
  it('has what the frame is about in the middle', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { longitude, latitude } = view.frame;
        const [x, y] = viewProjection(view, frame)([longitude, latitude])!;
        expect(x).toBeCloseTo(320, 3);
        expect(y).toBeCloseTo(150, 3);
      }),
    );
  });

  it('shows a frame from top to bottom, with room for names', () => {
    const projection = viewProjection({ projection: 'flat', frame: seen(117, 43.5, 20) }, frame);
    const degreeOfLongitude = ((0.86 * 300) / 20) * Math.cos((43.5 * Math.PI) / 180);
    expect(projection([118, 43.5])![0] - 320).toBeCloseTo(degreeOfLongitude, 6);
  });

  it('turns with the camera: what lies in its direction is above', () => {
    for (const projection of ['flat', 'globe'] as const) {
      const east = viewProjection({ projection, frame: seen(110, 40, 15, 90) }, frame);
      const [x, y] = east([111, 40])!;
      expect(x).toBeCloseTo(320, 0);
      expect(y).toBeLessThan(150);
    }
  });

  it('opens where the atlas does, and farther when what is opened lies outside', () => {
    const view = { projection: 'flat', frame: null } as const;
    const washington = [-77, 38.9] as const;
    const [x] = viewProjection(view, frame)([...washington])!;
    expect(x).toBeGreaterThan(640);
    expect(viewProjection(view, frame, [washington])([...washington])![0]).toBeLessThan(640);
  });

  it('shows one side of a globe, whole where there is room', () => {
    const globe = viewProjection({ projection: 'globe', frame: seen(110, 40, 170) }, frame);
    expect(isFacing(globe, [110, 40])).toBe(true);
    expect(isFacing(globe, [-70, -40])).toBe(false);
    const rim = globe.clipAngle()! - 1e-3;
    const [, top] = globe([110 + 180, 90 - (40 + rim - 90)])!;
    expect(top).toBeCloseTo(6, 0);
  });
});

describe('the cap round a frame', () => {
  it('holds every place that the frame shows', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 640 }), fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(anyFrame, point, (place, pixel) => {
        const projection = viewProjection({ projection: 'flat', frame: place }, frame);
        const cap = frameCap(projection, frame);
        expect(geoDistance(cap.centre, projection.invert!(pixel)!)).toBeLessThanOrEqual(
          cap.radius + 1e-9,
        );
      }),
    );
  });
});

describe('a line', () => {
  const flat = viewProjection({ projection: 'flat', frame: seen(117, 43.5, 20) }, frame);

  it('is drawn as far as it is seen, and knows which of its ends are', () => {
    const path = Array.from({ length: 101 }, (_, index) => [117 + index, 43.5]).flat();
    const line = seenLine(path, flat, frame)!;
    expect(line).toMatchObject({ hasStart: true, hasEnd: false });
    expect(line.points.every(([x]) => x >= 320 && x <= 640)).toBe(true);
    expect(seenLine([0, 0, 1, 1], flat, frame)).toBeNull();
  });

  it('does not cross the picture where it leaves it at one edge and comes in at the other', () => {
    const world = viewProjection({ projection: 'flat', frame: seen(0, 40, 300) }, frame);
    const path = Array.from({ length: 40 }, (_, index) => [160 + index, 40]).flat();
    const { points } = seenLine(path, world, frame)!;
    const steps = points.slice(1).map(([x], index) => Math.abs(x - points[index]![0]));
    expect(Math.max(...steps)).toBeLessThan(10);
  });

  it('is cut into parts as long as they are asked for', () => {
    const line = [
      [0, 0],
      [10, 0],
      [10, 10],
    ] as const;
    const part = partOf(line, 4, 15);
    expect(part).toEqual([
      [4, 0],
      [10, 0],
      [10, 5],
    ]);
    expect(lengthOf(part)).toBeCloseTo(11);
  });
});

it('the scale bar is a round length, true in the middle of the map', () => {
  const flat = viewProjection({ projection: 'flat', frame: seen(117, 43.5, 20) }, frame);
  const { kilometres, length } = scaleOf(flat, frame)!;
  expect(kilometres).toBe(1000);
  const [west, east] = [320 - length / 2, 320 + length / 2].map((x) => flat.invert!([x, 150])!);
  expect((geoDistance(west!, east!) * 6371) / kilometres).toBeCloseTo(1, 1);
});
