import { expect, it } from 'vitest';
import { elapsedText } from './elapsed';

it.each([
  [0, '0:00'],
  [999, '0:00'],
  [9_000, '0:09'],
  [249_000, '4:09'],
  [3_600_000, '1:00:00'],
  [3_849_500, '1:04:09'],
  [-5_000, '0:00'],
])('%i ms are %s', (ms, text) => {
  expect(elapsedText(ms)).toBe(text);
});
