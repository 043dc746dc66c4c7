import { expect, it } from 'vitest';
import { hasLetterIn, unicodeRanges } from './unicode-ranges';

it('reads ranges, single letters and wildcards', () => {
  expect(unicodeRanges('U+0-FF, U+131, u+4??')).toEqual([
    [0, 0xff],
    [0x131, 0x131],
    [0x400, 0x4ff],
  ]);
  expect(unicodeRanges('initial')).toEqual([]);
});

it('knows whether a letter is in one of them', () => {
  const ranges = unicodeRanges('U+41-5A, U+1EA0');
  expect(hasLetterIn(ranges, new Set([0x20, 0x5a]))).toBe(true);
  expect(hasLetterIn(ranges, new Set([0x1ea0]))).toBe(true);
  expect(hasLetterIn(ranges, new Set([0x5b, 0x1e9f]))).toBe(false);
});
