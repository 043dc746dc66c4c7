import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedProjection } from './fitted-projection';
import { LAND } from './land';
import { landPath } from './land-path';
import { mapArcs, placesTouched } from './map-arcs';
import { placeNames, textWidth } from './name-placement';

const frame = { width: 640, height: 400, margin: 40 };

describe('the projection', () => {
  const longitude = fc.double({ min: -179, max: 179, noNaN: true });
  const latitude = fc.double({ min: -80, max: 80, noNaN: true });

  it('has every place in the frame, wherever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(longitude, latitude), { minLength: 1, maxLength: 8 }),
        (points) => {
          const projection = fittedProjection(points, frame);
          for (const point of points) {
            const [x, y] = projection([...point]) ?? [Number.NaN, Number.NaN];
            expect(x).toBeGreaterThanOrEqual(-1e-3);
            expect(x).toBeLessThanOrEqual(frame.width + 1e-3);
            expect(y).toBeGreaterThanOrEqual(-1e-3);
            expect(y).toBeLessThanOrEqual(frame.height + 1e-3);
          }
        },
      ),
      {
        examples: [
          // Many at one place and one apart: their centroid is not their middle.
          [[[16.81, 0], ...Array.from({ length: 6 }, (): [number, number] => [0, 0])]],
          // One lies opposite the centroid of all.
          [
            [
              [0, 0],
              [179, 0],
              [-179, 0],
            ],
          ],
        ],
      },
    );
  });

  it('shows a single place in the middle, not from too near', () => {
    const projection = fittedProjection([[105.85, 21.03]], frame);
    expect(projection([105.85, 21.03])?.map(Math.round)).toEqual([320, 200]);
    expect(projection([105.85, 29])?.[1]).toBeGreaterThan(0);
  });
});

describe('the land', () => {
  it('is drawn once for each projection, within the frame', () => {
    const projection = fittedProjection(
      [
        [106.9, 47.9],
        [125.7, 39],
      ],
      frame,
    );
    const path = landPath(LAND, projection, frame);
    expect(path).toMatch(/^M/);
    expect(path.length).toBeLessThan(40_000);
    const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    expect(Math.max(...numbers)).toBeLessThanOrEqual(frame.width + 2);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-2);
    expect(landPath(LAND, projection, frame)).toBe(path);
  });
});

describe('arcs', () => {
  const event = (
    from: string,
    to: string,
    family: 'visit' | 'trade',
    status: 'occurred' | 'declined' = 'occurred',
  ) => ({
    family,
    status,
    venue: null,
    legs: [{ from, to, mutual: false }],
  });

  it('are one for each direction and family', () => {
    const arcs = mapArcs([
      event('a', 'b', 'visit'),
      event('a', 'b', 'visit', 'declined'),
      event('b', 'a', 'trade'),
      event('a', 'a', 'visit'),
    ]);
    expect(arcs).toEqual([
      { from: 'a', to: 'b', family: 'visit', outcome: 'occurred', mutual: false, count: 2 },
      { from: 'b', to: 'a', family: 'trade', outcome: 'occurred', mutual: false, count: 1 },
    ]);
  });

  it('are merged by direction when they are many, and lose no event', () => {
    const events = Array.from({ length: 10 }, (_, index) => [
      event('a', `p${index}`, 'visit'),
      event('a', `p${index}`, 'trade'),
      event('a', `p${index}`, 'trade'),
    ]).flat();
    const arcs = mapArcs(events);
    expect(arcs).toHaveLength(10);
    expect(arcs.every(({ family, count }) => family === 'trade' && count === 3)).toBe(true);
  });

  it('count a place once an event', () => {
    const there = {
      legs: [
        { from: 'a', to: 'b', mutual: false },
        { from: 'b', to: 'a', mutual: false },
      ],
      venue: 'b',
    };
    expect([
      ...placesTouched([there, { legs: [{ from: 'c', to: 'c', mutual: false }], venue: null }]),
    ]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
  });
});

describe('names', () => {
  const space = { width: 640, height: 400, fontSize: 14 };

  it('never lie on each other or leave the picture', () => {
    const point = fc.record({
      id: fc.uuid(),
      name: fc.string({ minLength: 1, maxLength: 20 }),
      x: fc.integer({ min: 0, max: 640 }),
      y: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (points) => {
        const boxes = placeNames(points, space).map(({ name, textX, textY, anchor }) => {
          const width = textWidth(name, space.fontSize);
          const left = textX - { start: 0, middle: width / 2, end: width }[anchor];
          return { left, right: left + width, base: textY };
        });
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(space.width);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.right <= other.left ||
              other.right <= one.left ||
              Math.abs(one.base - other.base) >= space.fontSize;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('give way to those before them', () => {
    const points = [
      { id: 'a', name: 'Panmunjom', x: 320, y: 200 },
      { id: 'b', name: 'Kaesong', x: 321, y: 200 },
    ];
    expect(placeNames(points, space)[0]?.id).toBe('a');
  });
});
