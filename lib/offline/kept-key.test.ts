import { expect, it } from 'vitest';
import { keptKey, seenKey } from './kept-key';

it.each([
  ['/en', '/en'],
  ['/en?from=1990&open=event.hanoi-summit-2019', '/en'],
  ['/vi/present?tour=rajin-corridor&step=3', '/vi/present'],
  ['/en/speaker?tour=own.4b4ed0b8-3f2f-4f0c-8f5c-0a5a6f2a7f10', '/en/speaker'],
  ['/en/handout?tour=rajin-corridor&utm_source=mail', '/en/handout?tour=rajin-corridor'],
  ['/en/tours/rajin-corridor?utm_source=mail', '/en/tours/rajin-corridor'],
  ['/api/v1/events?language=en', '/api/v1/events?language=en'],
  ['/basemap/1/0/1.mvt', '/basemap/1/0/1.mvt'],
  ['/icon.svg?icon.4340l4ipofvch.svg', '/icon.svg'],
])('keeps %s as %s', (address, key) => {
  expect(keptKey(address)).toBe(key);
});

it('knows a lecture that only passed by by its name, wherever in it the address stands', () => {
  const present = 'http://atlas.test/en/present?tour=live.one';
  expect(seenKey(`${present}&view=from%3D1990&step=2#here`)).toBe(present);
  expect(seenKey(present.replace('one', 'two'))).not.toBe(present);
});
