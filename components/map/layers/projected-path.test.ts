import { describe, expect, it } from 'vitest';
import type { LngLat } from '@/lib/geo/sphere';
import { FLAT, GLOBE } from './common-space';
import { projectedPath } from './projected-path';

const LINE = () => Float64Array.of(100, 0, 110, 0, 130, 0);
const DEGREE = { flat: 512 / 360, globe: (2 * Math.PI * 256) / 360 };

describe('a path in common space', () => {
  it('has its own vertices where it passes nothing', () => {
    const { positions, distances, away } = projectedPath({ path: LINE(), passed: [] }, FLAT);
    expect(positions).toHaveLength(9);
    expect(distances).toHaveLength(3);
    expect(Math.min(...away)).toBeGreaterThan(512);
  });

  it.each([
    ['flat', FLAT],
    ['globe', GLOBE],
  ] as const)('has one more where it comes nearest to what it passes: %s', (name, space) => {
    const place: LngLat = [114, 2];
    const projected = projectedPath({ path: LINE(), passed: [place] }, space);
    const { distances, away, positions } = projected;
    expect(positions).toHaveLength(12);
    expect(distances[2]! / DEGREE[name]).toBeCloseTo(14, 1);
    expect(away[2]! / DEGREE[name]).toBeCloseTo(2, 0);
    expect(Math.min(...away)).toBe(away[2]);
    expect(distances.toSorted()).toEqual(distances);
  });

  it('needs none where the place is farther away than its vertices are from each other', () => {
    const { away } = projectedPath({ path: LINE(), passed: [[120, 30]] }, FLAT);
    expect(away).toHaveLength(3);
    expect(away[1]).toBeLessThan(away[0]!);
  });

  it('is measured to the nearest of several places', () => {
    const passed: LngLat[] = [
      [105, 1],
      [125, 3],
    ];
    const { away } = projectedPath({ path: LINE(), passed }, FLAT);
    expect(away).toHaveLength(5);
    expect(away[1]).toBeCloseTo(DEGREE.flat, 2);
    expect(away[3]).toBeCloseTo(3 * DEGREE.flat, 2);
  });

  it('is worked out anew only when what it passes changes', () => {
    const line = { path: LINE(), passed: [] as LngLat[] };
    expect(projectedPath({ ...line }, FLAT)).toBe(projectedPath(line, FLAT));
    const other = projectedPath({ ...line, passed: [[114, 2]] }, FLAT);
    expect(other.away).not.toEqual(projectedPath(line, FLAT).away);
  });
});
