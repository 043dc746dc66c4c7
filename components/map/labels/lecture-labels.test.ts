import { expect, it } from 'vitest';
import type { SpokenOf } from '@/lib/lecture/spoken-of';
import { PLACES, leg, sampleMap } from '../scene/testing';
import { lectureEdgeCandidates, lectureLabels } from './lecture-labels';
import { mapLabels } from './map-labels';

const RECORD = PLACES.map((place) => ({
  ...place,
  country: { pyongyang: 'KP', seoul: 'KR', embassy: 'KR', washington: 'US' }[place.id] ?? 'MN',
  kind: place.id === 'embassy' ? ('site' as const) : place.kind,
}));
const { content } = sampleMap([
  ...Array.from({ length: 40 }, (_, index) => leg(`${index}`, 'pyongyang', 'ulaanbaatar')),
  leg('talks', 'seoul', 'seoul', { family: 'meeting', type: 'talks' }),
]);
const labels = mapLabels(content, RECORD, [], null);
const spoken = (...places: string[]): SpokenOf => ({
  places: new Set(places),
  stateNames: new Map([
    ['KP', 'DPRK'],
    ['KR', 'ROK'],
    ['US', 'United States'],
  ]),
  involved: new Set(['KP', 'US']),
});
const names = (unnamed: string[], ...places: string[]) =>
  lectureLabels(labels, spoken(...places), new Set(unnamed), RECORD).names.map(({ name }) => name);
const atFrame = (unnamed: string[], ...places: string[]) =>
  lectureEdgeCandidates(labels, spoken(...places), new Set(unnamed), RECORD).map(
    ({ name }) => name,
  );

it('a place says whose it is where its state has no room, and only there', () => {
  expect(names([])).toEqual(['PYONGYANG', 'ULAANBAATAR', 'SEOUL']);
  expect(names(['KP', 'US'])).toEqual(['PYONGYANG, DPRK', 'ULAANBAATAR', 'SEOUL']);
});

it('what the step speaks of has room before others', () => {
  const { places } = lectureLabels(labels, spoken('seoul'), new Set(), RECORD);
  expect(places.find(({ id }) => id === 'seoul')!.essential).toBe(true);
  expect(labels.places.find(({ id }) => id === 'seoul')!.essential).toBe(false);
});

it('the frame names the ends of what the step speaks of first, however few their events', () => {
  expect(atFrame([], 'seoul', 'hanoi')).toEqual(['SEOUL', 'PYONGYANG', 'ULAANBAATAR']);
  expect(atFrame([])).toEqual(['PYONGYANG', 'ULAANBAATAR']);
});

it('the frame names a state that takes part without a place on the map', () => {
  expect(atFrame(['US', 'KP'], 'seoul')).toEqual([
    'SEOUL',
    'United States',
    'PYONGYANG',
    'ULAANBAATAR',
  ]);
});
