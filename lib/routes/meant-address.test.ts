import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from '@/lib/view/view';
import { serialiseView } from '@/lib/view/view-parameters';
import { meantAddress } from './meant-address';

describe('an address that mail or chat has changed', () => {
  it.each([
    ['/en?types=visit&amp;open=place.hanoi', '/en?types=visit&open=place.hanoi'],
    ['/en?types=visit&amp%3Bopen=place.hanoi', '/en?types=visit&open=place.hanoi'],
    ['/en?types=visit&amp;amp;open=place.hanoi', '/en?types=visit&open=place.hanoi'],
    ['/en?from=2018.', '/en?from=2018'],
    ['/en?open=place.hanoi).', '/en?open=place.hanoi'],
    ['/en?open=place.hanoi,', '/en?open=place.hanoi'],
    ['/en?open=place.hanoi%29', '/en?open=place.hanoi'],
    ['/en?open=place.hanoi%E2%80%8B', '/en?open=place.hanoi'],
    ['/en?open=place.hanoi%E2%80%9D%3E', '/en?open=place.hanoi'],
    ['/en?open=place.hanoi%0A', '/en?open=place.hanoi'],
    ['/en?%E2%80%8Bfrom=%E2%80%8B2018&to=2019', '/en?from=2018&to=2019'],
    ['/en?types=visit%252Csummit&to=2019', '/en?types=visit%2Csummit&to=2019'],
    ['/en?types%3Dvisit%26open%3Dplace.hanoi', '/en?types=visit&open=place.hanoi'],
    ['/en%3Ftypes%3Dvisit%26open%3Dplace.hanoi', '/en?types=visit&open=place.hanoi'],
    ['/en%253Ftypes%253Dvisit', '/en?types=visit'],
    ['/en?open=place.hanoi%2', '/en?open=place.hanoi'],
    ['/en?open=place.hanoi%', '/en?open=place.hanoi'],
    ['/en?open=place.hanoi&', '/en?open=place.hanoi'],
    ['/en/events/hanoi-summit-2019.', '/en/events/hanoi-summit-2019'],
    ['/en/events/hanoi-summit-2019),', '/en/events/hanoi-summit-2019'],
    ['/en/events/hanoi-summit-2019%E2%80%8B', '/en/events/hanoi-summit-2019'],
    ['/en/handout?tour=rajin-corridor.', '/en/handout?tour=rajin-corridor'],
    ['/en/tours%23content%3DAbC_-1', '/en/tours#content=AbC_-1'],
  ])('%s is %s', (address, meant) => {
    expect(meantAddress(address)).toBe(meant);
  });

  it.each([
    '/',
    '/en',
    '/en?types=visit,summit&camera=-1.5,2,3',
    '/en?text=U.S.',
    '/en?text=%22to+be%22.&from=2018',
    '/en?text=100%2525',
    // A whole view within an address is encoded twice where it has free words of its own.
    '/en/present?view=from%3D2013%26text%3Da%2526b.',
    '/en?text=a%26amp%3Bb',
    '/vi/sources?text=(a)',
    '/en/places/h%C3%A0-n%E1%BB%99i',
  ])('%s is what it is', (address) => {
    expect(meantAddress(address)).toBeNull();
  });

  it('is what it is, when it is a view of ours', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.constantFrom<Partial<View>>(
          {},
          { from: 2018 },
          { types: ['letter'] },
          { panel: 'list' },
        ),
        (words, rest) => {
          const text = words.trim();
          fc.pre(text !== '' && !/\p{Surrogate}/u.test(text));
          const { pathname, search } = new URL(
            `http://a.example/en${serialiseView({ text, ...rest })}`,
          );
          expect(meantAddress(`${pathname}${search}`)).toBeNull();
        },
      ),
    );
  });

  it('is mended once and for all, and never leads to another host', () => {
    const part = fc.constantFrom(
      ...['/', '//', '\\', '/en', '?', '&', '&amp;', '=', 'text', 'from', '2018', '.', ')', ','],
      ...['%', '%25', '%2', '%3F', '%23', '%2F', '%5C', '%E2%80%8B', ' ', 'évil.example', '%0A'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const url = new URL(`http://atlas.example/en${parts.join('')}`);
        const meant = meantAddress(`${url.pathname}${url.search}`);
        if (meant === null) return;
        expect(new URL(meant, url).host).toBe('atlas.example');
        const { pathname, search } = new URL(meant, url);
        expect(meantAddress(`${pathname}${search}`)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

it.each(['.', '&', '?.&', '%20', '%25', '&amp;', '%', '%2', '.x', '%2525x', 'a=.&'])(
  'a long run of %s is left alone, or mended, at once',
  (unit) => {
    for (const before of ['/en?from=', '/en?', '/en/']) {
      for (const after of ['', 'x', '=']) {
        const meant = meantAddress(`${before}${unit.repeat(16_000 / unit.length)}${after}`);
        if (meant !== null) expect(meantAddress(meant)).toBeNull();
      }
    }
  },
);
