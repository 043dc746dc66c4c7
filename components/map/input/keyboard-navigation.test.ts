import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryStop, nextStop, type FocusStop } from './keyboard-navigation';

const PLACES = [
  { id: 'ulaanbaatar', connections: ['to-pyongyang', 'to-seoul'] },
  { id: 'pyongyang', connections: ['to-hanoi'] },
  { id: 'geneva', connections: [] },
];
const at = (place: string, connection: string | null = null): FocusStop => ({
  place,
  connection,
});
const press = (from: FocusStop, ...keys: string[]) =>
  keys.reduce<FocusStop>((stop, key) => nextStop(key, stop, PLACES) ?? stop, from);

describe('keyboard navigation over the map', () => {
  it('goes from place to place and stops at the ends', () => {
    expect(press(at('ulaanbaatar'), 'ArrowRight')).toEqual(at('pyongyang'));
    expect(press(at('ulaanbaatar'), 'ArrowLeft')).toEqual(at('ulaanbaatar'));
    expect(press(at('geneva'), 'ArrowRight')).toEqual(at('geneva'));
    expect(press(at('ulaanbaatar', 'to-seoul'), 'ArrowRight')).toEqual(at('pyongyang'));
    expect(press(at('ulaanbaatar'), 'End')).toEqual(at('geneva'));
    expect(press(at('geneva'), 'Home')).toEqual(at('ulaanbaatar'));
  });

  it('goes through the connections of a place, up from the first to the place itself', () => {
    expect(press(at('ulaanbaatar'), 'ArrowDown')).toEqual(at('ulaanbaatar', 'to-pyongyang'));
    expect(press(at('ulaanbaatar'), 'ArrowDown', 'ArrowDown', 'ArrowDown')).toEqual(
      at('ulaanbaatar', 'to-seoul'),
    );
    expect(press(at('ulaanbaatar', 'to-seoul'), 'ArrowUp', 'ArrowUp')).toEqual(at('ulaanbaatar'));
    expect(press(at('ulaanbaatar', 'to-pyongyang'), 'End')).toEqual(at('ulaanbaatar', 'to-seoul'));
    expect(press(at('geneva'), 'ArrowDown')).toEqual(at('geneva'));
  });

  it('comes back from a connection with Escape, and leaves Escape at a place to others', () => {
    expect(press(at('ulaanbaatar', 'to-seoul'), 'Escape')).toEqual(at('ulaanbaatar'));
    expect(nextStop('Escape', at('ulaanbaatar'), PLACES)).toBeNull();
    expect(nextStop('a', at('ulaanbaatar'), PLACES)).toBeNull();
  });

  it('reaches everything and never leaves the map', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 30 }), (presses) => {
        const { place, connection } = press(at('ulaanbaatar'), ...presses);
        const found = PLACES.find(({ id }) => id === place);
        expect(found).toBeDefined();
        if (connection !== null) expect(found!.connections).toContain(connection);
      }),
    );
  });
});

describe('where Tab enters', () => {
  it('is where the reader was, else what is open, else the busiest place', () => {
    expect(entryStop(at('pyongyang', 'to-hanoi'), 'geneva', PLACES)).toEqual(
      at('pyongyang', 'to-hanoi'),
    );
    expect(entryStop(null, 'geneva', PLACES)).toEqual(at('geneva'));
    expect(entryStop(null, 'nowhere', PLACES)).toEqual(at('ulaanbaatar'));
    expect(entryStop(null, null, [])).toBeNull();
  });

  it('forgets what the filters have taken away', () => {
    expect(entryStop(at('ulaanbaatar', 'gone'), null, PLACES)).toEqual(at('ulaanbaatar'));
    expect(entryStop(at('gone'), 'pyongyang', PLACES)).toEqual(at('pyongyang'));
  });
});
