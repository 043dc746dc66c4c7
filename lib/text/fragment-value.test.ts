import { expect, it } from 'vitest';
import { fragmentValue } from './fragment-value';

it.each([
  ['#key=aB_-9', 'aB_-9'],
  ['#a=b&key=aB_-9', 'aB_-9'],
  ['#key%3DaB_-9', 'aB_-9'],
  ['#key=aB_-9.', 'aB_-9'],
  ['#a=b&amp;key=aB_-9)', 'aB_-9'],
  ['#key=', ''],
  ['#monkey=a', null],
  ['#key', null],
  ['#%', null],
  ['', null],
])('%s has the key %j', (fragment, value) => {
  expect(fragmentValue(fragment, 'key')).toBe(value);
});
