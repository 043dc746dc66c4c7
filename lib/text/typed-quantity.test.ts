import { expect, it } from 'vitest';
import { typedQuantity } from './typed-quantity';

it.each([
  ['12,000', 12_000, 12],
  ['12.000', 12, 12_000],
  ['1,234,567', 1_234_567, 1_234_567],
  ['1.234.567', 1_234_567, 1_234_567],
  ['1,234.5', 1234.5, 1234.5],
  ['1.234,5', 1234.5, 1234.5],
  ['25 000,5', 25_000.5, 25_000.5],
  ['12,5', 12.5, 12.5],
  ['12.5', 12.5, 12.5],
  ['0,125', 0.125, 0.125],
  ['0.125', 0.125, 0.125],
  ['−1,5', -1.5, -1.5],
  ['.5', 0.5, 0.5],
  ['7.', 7, 7],
  ['1,23,456', null, null],
  ['1.2.3', null, null],
  ['12,000.', 12_000, 12],
  ['long ago', null, null],
  ['', null, null],
  ['-', null, null],
])('reads %j as %d in English and as %d in Vietnamese', (text, english, vietnamese) => {
  expect([typedQuantity(text, 'en'), typedQuantity(text, 'vi')]).toEqual([english, vietnamese]);
});
