import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug } from '@/lib/text/slug';
import { readingFragment, readingPage, readingPlace, withoutReadingPlace } from './reading-place';

const place = fc.record({
  tour: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter(isSlug),
  step: fc.integer({ min: 1, max: 99 }),
});

it('is read from the fragment that it was written to', () => {
  fc.assert(
    fc.property(place, (given) => {
      expect(readingPlace(readingFragment(given))).toEqual(given);
    }),
  );
});

it('is left out of an address for somebody else, and nothing else is', () => {
  const address = 'https://example.org/en?from=2018&to=2019';
  fc.assert(
    fc.property(place, (given) => {
      expect(withoutReadingPlace(address + readingFragment(given))).toBe(address);
    }),
  );
  for (const other of [address, `${address}#copy=rajin-corridor`]) {
    expect(withoutReadingPlace(other)).toBe(other);
  }
});

it('is a step on the page of its tour', () => {
  expect(readingPage({ tour: 'rajin-corridor', step: 3 })).toBe('/tours/rajin-corridor#step-3');
});

describe('is none in any other fragment', () => {
  it.each([
    '',
    '#copy=rajin-corridor',
    '#copy=a.3',
    '#read=',
    '#read=rajin-corridor',
    '#read=a.0',
    '#read=a.3.4',
    '#read=../x.1',
    '#read=a.100',
  ])('%s', (fragment) => expect(readingPlace(fragment)).toBeNull());
});
