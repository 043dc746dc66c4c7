import { expect, it } from 'vitest';
import { placeNamesAndExits } from './exit-names';
import type { NamedPoint } from './name-placement';

const point = (id: string, x: number, y: number): NamedPoint => ({ id, name: id, x, y, radius: 3 });
const SPACE = { width: 400, height: 200, fontSize: 12, occupied: [] };

it('a place out of view that finds no room beside one line is named beside another', () => {
  // A wall of places round the first of its lines.
  const wall = Array.from({ length: 9 }, (_, index) =>
    point(`wall-${index}`, 20 + (index % 3) * 20, 10 + Math.floor(index / 3) * 10),
  );
  const first = point('~far', 40, 20);
  const second = point('~far', 300, 150);
  const named = (exit: readonly NamedPoint[]) =>
    placeNamesAndExits({ places: wall, exits: [exit], stations: [] }, SPACE).find(
      ({ id }) => id === '~far',
    );
  expect(named([first])).toBeUndefined();
  expect(named([first, second])).toMatchObject({ x: 300, y: 150 });
  expect(named([second, first])).toMatchObject({ x: 300, y: 150 });
});
