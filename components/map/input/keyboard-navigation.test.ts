import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, walkStep, type WalkPosition } from './keyboard-navigation';

const STOPS = [
  { id: 'ulaanbaatar', ways: ['to-pyongyang', 'to-seoul'] },
  { id: 'pyongyang', ways: ['to-hanoi'] },
  { id: 'geneva', ways: [] },
];
const at = (stop: string, way: string | null = null): WalkPosition => ({ stop, way });
const walk = (from: WalkPosition, ...keys: string[]) =>
  keys.reduce<WalkPosition>((position, key) => walkStep(key, position, STOPS) ?? position, from);

describe('the walk over the map', () => {
  it('goes from node to node and stops at the ends', () => {
    expect(walk(at('ulaanbaatar'), 'ArrowRight')).toEqual(at('pyongyang'));
    expect(walk(at('ulaanbaatar'), 'ArrowLeft')).toEqual(at('ulaanbaatar'));
    expect(walk(at('geneva'), 'ArrowRight')).toEqual(at('geneva'));
    expect(walk(at('ulaanbaatar', 'to-seoul'), 'ArrowRight')).toEqual(at('pyongyang'));
    expect(walk(at('ulaanbaatar'), 'End')).toEqual(at('geneva'));
    expect(walk(at('geneva'), 'Home')).toEqual(at('ulaanbaatar'));
  });

  it('goes through the ways of a node, up from the first to the node itself', () => {
    expect(walk(at('ulaanbaatar'), 'ArrowDown')).toEqual(at('ulaanbaatar', 'to-pyongyang'));
    expect(walk(at('ulaanbaatar'), 'ArrowDown', 'ArrowDown', 'ArrowDown')).toEqual(
      at('ulaanbaatar', 'to-seoul'),
    );
    expect(walk(at('ulaanbaatar', 'to-seoul'), 'ArrowUp', 'ArrowUp')).toEqual(at('ulaanbaatar'));
    expect(walk(at('ulaanbaatar', 'to-pyongyang'), 'End')).toEqual(at('ulaanbaatar', 'to-seoul'));
    expect(walk(at('geneva'), 'ArrowDown')).toEqual(at('geneva'));
  });

  it('comes back from a way with Escape, and leaves Escape at a node to others', () => {
    expect(walk(at('ulaanbaatar', 'to-seoul'), 'Escape')).toEqual(at('ulaanbaatar'));
    expect(walkStep('Escape', at('ulaanbaatar'), STOPS)).toBeNull();
    expect(walkStep('a', at('ulaanbaatar'), STOPS)).toBeNull();
  });

  it('reaches everything and never leaves the map', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 30 }), (presses) => {
        const { stop, way } = walk(at('ulaanbaatar'), ...presses);
        const found = STOPS.find(({ id }) => id === stop);
        expect(found).toBeDefined();
        if (way !== null) expect(found!.ways).toContain(way);
      }),
    );
  });
});

describe('where Tab enters', () => {
  it('is where the reader was, else what is open, else the busiest node', () => {
    expect(entryOf(at('pyongyang', 'to-hanoi'), 'geneva', STOPS)).toEqual(
      at('pyongyang', 'to-hanoi'),
    );
    expect(entryOf(null, 'geneva', STOPS)).toEqual(at('geneva'));
    expect(entryOf(null, 'nowhere', STOPS)).toEqual(at('ulaanbaatar'));
    expect(entryOf(null, null, [])).toBeNull();
  });

  it('forgets what the filters have taken away', () => {
    expect(entryOf(at('ulaanbaatar', 'gone'), null, STOPS)).toEqual(at('ulaanbaatar'));
    expect(entryOf(at('gone'), 'pyongyang', STOPS)).toEqual(at('pyongyang'));
  });
});
