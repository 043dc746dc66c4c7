import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { firstTour, START_TOURS, startTours } from './first-tour';

const tour = (id: string) => ({ id, title: id, summary: '', steps: 3 });
const [FIRST, SECOND] = START_TOURS;

it.each(START_TOURS)('%s ships', (id) => {
  const file = path.join(import.meta.dirname, '../../data/tours', `${id}.yaml`);
  expect(existsSync(file)).toBe(true);
});

it('comes before the others, any of which stands in for it', () => {
  expect(firstTour([tour('another'), tour(FIRST)])).toEqual(tour(FIRST));
  expect(firstTour([tour('another'), tour('third')])).toEqual(tour('another'));
  expect(firstTour([])).toBeNull();
});

it('has its own order, and nothing that is not there', () => {
  expect(startTours([tour(SECOND), tour('another'), tour(FIRST)])).toEqual([
    tour(FIRST),
    tour(SECOND),
  ]);
});
