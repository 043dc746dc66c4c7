import { describe, expect, it } from 'vitest';
import { arcPath } from '@/lib/geo/arc-path';
import { quietSides } from './quiet-sides';
import { leg, sampleMap } from '../scene/testing';

const { content } = sampleMap([
  leg('visit', 'pyongyang', 'ulaanbaatar'),
  leg('answer', 'ulaanbaatar', 'pyongyang'),
]);
const sidesOf = quietSides(content.arcs, (arc) => arcPath(arc.curve, arc.segments));

describe('the sides of a node', () => {
  it('begin with one that no arc leaves by', () => {
    // From Ulaanbaatar the arcs go to the south-east, from Pyongyang to the north-west.
    expect(sidesOf('ulaanbaatar')[0]).toBe('left');
    expect(sidesOf('ulaanbaatar').at(-1)).toBe('below-right');
    expect(sidesOf('pyongyang').at(-1)).toBe('above-left');
  });

  it('begin with none that an arc bends to', () => {
    // It leaves to the north-east and bends to the east.
    const curve = { from: [0, 0], to: [40, 0], bow: 0 } as const;
    const bent = { from: 'a', to: 'b', curve, segments: 4 };
    const path = Float64Array.from([0, 0, 2, 3, 8, 4, 20, 4, 40, 0]);
    const sides = quietSides([bent], () => path)('a');
    expect(sides.indexOf('right')).toBeGreaterThan(sides.indexOf('below-right'));
  });

  it('keep their usual order where nothing leaves', () => {
    expect(sidesOf('hanoi')[0]).toBe('right');
  });
});
