import { expect, it } from 'vitest';
import { latestEdition } from '@/lib/editions/editions';
import { citedPath } from './cited-path';

const { version, contentHash } = latestEdition();

it.each([
  ['/en/events/hanoi-summit-2019', `/en/events/hanoi-summit-2019?edition=${version}`],
  ['/vi/places/hanoi', `/vi/places/hanoi?edition=${version}`],
  ['/en/?open=corridor.rajin', `/en/?open=corridor.rajin&edition=${version}`],
  ['/en/tours/hanoi-2019-and-after', '/en/tours/hanoi-2019-and-after'],
  ['/en/about', '/en/about'],
])('%s of a release is cited as %s', (path, cited) => {
  expect(citedPath(path, contentHash)).toBe(cited);
});

it('of a record that is no release names no edition', () => {
  expect(citedPath('/en/places/hanoi', '0'.repeat(64))).toBe('/en/places/hanoi');
});
