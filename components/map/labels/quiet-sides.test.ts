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
    expect(sidesOf('pyongyang')[0]).toBe('right');
  });

  it('keep their usual order where nothing leaves', () => {
    expect(sidesOf('hanoi')[0]).toBe('right');
  });
});
