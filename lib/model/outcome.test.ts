import { expect, it } from 'vitest';
import { commonOutcome } from './outcome';

it('several came about where one did; where all share a status, they have it', () => {
  expect(commonOutcome(['declined', 'occurred'])).toBe('occurred');
  expect(commonOutcome(['declined', 'declined'])).toBe('declined');
  expect(commonOutcome(['declined', 'planned'])).toBe('unrealised');
  expect(commonOutcome([])).toBe('unrealised');
});
