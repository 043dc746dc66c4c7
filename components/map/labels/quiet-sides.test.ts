import { describe, expect, it } from 'vitest';
import type { ArcCurve } from '@/lib/geo/arc-path';
import { SIDES } from '@/lib/geo/label-placement';
import { lngLatAt, vertexCount, type Path } from '@/lib/geo/path-measure';
import type { LngLat } from '@/lib/geo/sphere';
import { quietSides, type LineUnderNames } from './quiet-sides';

/** A degree is a pixel, with north at the top; what is beyond 1000 is behind the globe. */
const asItIs = (path: Path) =>
  Float64Array.from(
    Array.from({ length: vertexCount(path) }, (_, index) => {
      const [x, y] = lngLatAt(path, index);
      return [x, -y, x > 1000 ? -1 : 1];
    }).flat(),
  );

type Points = readonly (readonly [number, number])[];

/** The sides of a name of 80 by 24 pixels beside a node at 0, 0. */
function sidesAmong(lines: readonly Points[], { scale = 1, at = [0, 0] as LngLat } = {}) {
  const drawn = lines.map((points): LineUnderNames & { readonly points: Points } => ({
    ...{ from: 'a', to: 'b', curve: null as unknown as ArcCurve, segments: 1, widthPixels: 4 },
    points,
  }));
  const sidesOf = quietSides(
    drawn,
    (line) => Float64Array.from((line as (typeof drawn)[number]).points.flat()),
    { project: asItIs, scale },
  );
  return sidesOf({ place: at, radius: 6, width: 80, height: 24, leading: 4 });
}

describe('the sides of a name', () => {
  it('keep their usual order where nothing leaves', () => {
    expect(sidesAmong([])).toEqual(SIDES);
  });

  it('begin with one that no line leaves by', () => {
    const sides = sidesAmong([[[0, 0], [200, 0]]]); // prettier-ignore
    expect(sides[0]).toBe('left');
    expect(sides.slice(-3)).toContain('right');
  });

  it('know how far the name reaches, and where a line bends to', () => {
    const bent = sidesAmong([[[0, 0], [0, 30], [70, 0], [200, 0]]]); // prettier-ignore
    expect(bent.indexOf('right')).toBeGreaterThan(bent.indexOf('left'));
    const beyond = sidesAmong([[[0, 0], [0, 30], [140, 0], [200, 0]]]); // prettier-ignore
    expect(beyond[0]).toBe('right');
  });

  it('keep off lines that only pass the node', () => {
    expect(sidesAmong([[[50, -200], [50, 200]]])[0]).toBe('left'); // prettier-ignore
  });

  it('count lines: one is better than two', () => {
    const left = [[-50, -200], [-50, 200]] as const; // prettier-ignore
    const right = [[50, -200], [50, 200]] as const; // prettier-ignore
    const sides = sidesAmong([left, right, [[60, -200], [60, 200]]]); // prettier-ignore
    expect(sides.indexOf('left')).toBeLessThan(sides.indexOf('right'));
  });

  it('see a line as wide as it is drawn', () => {
    const below = [[[-200, -15], [200, -15]]] as const; // prettier-ignore
    expect(sidesAmong(below)[0]).toBe('right');
    expect(sidesAmong(below, { scale: 5 })[0]).not.toBe('right');
  });

  it('leave out what is behind the globe', () => {
    expect(sidesAmong([[[0, 0], [1500, 0]]])[0]).toBe('right'); // prettier-ignore
  });
});
