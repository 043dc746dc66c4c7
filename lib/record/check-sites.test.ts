import { describe, expect, it } from 'vitest';
import { checkSites } from './check-sites';
import { both, entriesOf, place, told } from './testing';

const problems = (site: Record<string, unknown>) =>
  told(
    checkSites(
      entriesOf({
        places: [
          place('city'),
          place('abroad', { country: 'CN' }),
          place('far', { latitude: 48.5 }),
          place('region', { kind: 'region' }),
          place('embassy', { kind: 'site', parent: 'city' }),
          place('site', { kind: 'site', ...site }),
        ],
      }),
    ),
  );

describe('a site', () => {
  it('lies in a city, or says in a note why in none', () => {
    expect(problems({ parent: 'city' })).toEqual([]);
    expect(problems({ note: both('It lies outside any city of the record.') })).toEqual([]);
    expect(problems({})).toEqual([
      'site › parent: a site names the city it lies in, or says in a note why none',
    ]);
  });

  it.each([
    ['nowhere', '"nowhere" is not among the places of the record'],
    ['region', '"region" is a region, not a capital, city or town'],
    ['embassy', '"embassy" is a site, not a capital, city or town'],
    ['abroad', '"abroad" is in CN, the site in MN'],
    ['far', '"far" is 67 km away, more than 60'],
  ])('does not lie in %s', (parent, message) => {
    expect(problems({ parent })).toEqual([`site › parent: ${message}`]);
  });

  it('alone has a parent', () => {
    expect(problems({ kind: 'town', parent: 'city' })).toEqual([
      'site › parent: only a site lies in a city',
    ]);
  });
});
