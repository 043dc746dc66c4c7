import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutAtAntimeridian, lineGeometry } from './cut-line';

it('cuts a line at the antimeridian, at the same latitude on both sides', () => {
  expect(
    lineGeometry([
      [170, 10],
      [190, 20],
    ]),
  ).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [170, 10],
        [180, 15],
      ],
      [
        [-180, 15],
        [-170, 20],
      ],
    ],
  });
  expect(
    cutAtAntimeridian([
      [-170, 0],
      [-190, 0],
      [-170, 0],
    ]),
  ).toHaveLength(3);
});

it.each([180, -180])('does not cut what only touches it at %d', (edge) => {
  const inside = edge - Math.sign(edge) * 10;
  const line = [
    [inside, 0],
    [edge, 5],
  ] as const;
  expect(lineGeometry(line)).toEqual({ type: 'LineString', coordinates: line });
  const andBack = [...line, [inside, 9]] as [number, number][];
  expect(lineGeometry(andBack)).toEqual({ type: 'LineString', coordinates: andBack });
});

it('keeps every vertex, and puts every longitude between −180 and 180', () => {
  const step = fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -80, max: 80 }));
  const walk = fc
    .tuple(fc.integer({ min: -179, max: 179 }), fc.array(step, { minLength: 2, maxLength: 30 }))
    .map(([start, steps]) => {
      let longitude = start;
      return steps.map(([by, latitude]): [number, number] => {
        longitude += by;
        return [longitude, latitude];
      });
    })
    .filter((line) => line.every((at, i) => i === 0 || at[0] !== line[i - 1]![0]));
  fc.assert(
    fc.property(walk, (line) => {
      const lines = cutAtAntimeridian(line);
      const positions = lines.flat();
      expect(positions.every(([longitude]) => Math.abs(longitude) <= 180)).toBe(true);
      for (const [longitude, latitude] of line.slice(1, -1)) {
        const found = positions.some(
          ([x, y]) => y === latitude && Math.abs((x - longitude) % 360) % 360 < 1e-9,
        );
        expect(found).toBe(true);
      }
      for (const part of lines) {
        for (const [i, [x]] of part.entries()) {
          if (i > 0) expect(Math.abs(x - part[i - 1]![0])).toBeLessThanOrEqual(60);
        }
      }
    }),
  );
});
