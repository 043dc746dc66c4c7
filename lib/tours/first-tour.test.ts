import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FIRST_TOUR, firstTour } from './first-tour';

const tour = (id: string) => ({ id, title: id, summary: '', steps: 3 });

it('is one that ships', () => {
  const file = path.join(import.meta.dirname, '../../data/tours', `${FIRST_TOUR}.yaml`);
  expect(existsSync(file)).toBe(true);
});

it('comes before the others, any of which stands in for it', () => {
  expect(firstTour([tour('another'), tour(FIRST_TOUR)])).toEqual(tour(FIRST_TOUR));
  expect(firstTour([tour('another'), tour('third')])).toEqual(tour('another'));
  expect(firstTour([])).toBeNull();
});
