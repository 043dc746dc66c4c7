import { expect, it } from 'vitest';
import { segmentStateWithin } from './segment-state';

const segment = {
  states: [
    { state: 'operating', during: '1939/2007' },
    { state: 'under-construction', during: '2008~/2013-09' },
    { state: 'operating', during: '2013-09-22/..' },
  ],
} as const;
const stateIn = (from: number, to: number) =>
  segmentStateWithin({ states: [...segment.states] }, { from, to });

it('a segment is drawn as it last was within the years in view', () => {
  expect(stateIn(1950, 1960)).toBe('operating');
  expect(stateIn(2000, 2010)).toBe('under-construction');
  expect(stateIn(2020, 2024)).toBe('operating');
  expect(segmentStateWithin({ states: [...segment.states] }, null)).toBe('operating');
});

it('a segment is not drawn before its first year', () => {
  expect(stateIn(1900, 1938)).toBeNull();
});
