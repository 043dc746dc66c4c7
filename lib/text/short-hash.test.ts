import { expect, it } from 'vitest';
import { shortHash } from './short-hash';

it('is the beginning of a hash, in twelve letters', () => {
  expect(shortHash('0123456789abcdef'.repeat(4))).toBe('0123456789ab');
});
