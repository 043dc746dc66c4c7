import { expect, it } from 'vitest';
import { isLoopback } from './loopback';

it.each([
  ['http://127.0.0.1:3000/en', true],
  ['http://localhost', true],
  ['http://[::1]:3000', true],
  ['http://192.168.1.20:3000', false],
  ['https://atlas.example.org', false],
])('%s leads only to the machine itself: %s', (address, isSo) => {
  expect(isLoopback(address)).toBe(isSo);
});
