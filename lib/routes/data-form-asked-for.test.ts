import { describe, expect, it } from 'vitest';
import { dataFormAskedFor } from './data-form-asked-for';

const EVENT = '/en/events/hanoi-summit-2019';
const API = '/api/v1/events/hanoi-summit-2019';

/** What browsers send when they open a page, and what programs send that take anything. */
const FOR_THE_PAGE = [
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'text/html, application/json;q=0.9',
  '*/*',
  'text/*',
  'text/turtle',
  'image/*',
  'application/ld+json;q=0, */*',
  '',
  'nonsense',
];

describe('the page is for', () => {
  it.each(FOR_THE_PAGE)('“%s”', (accept) => {
    expect(dataFormAskedFor(EVENT, accept)).toBeNull();
  });

  it('who says nothing', () => {
    expect(dataFormAskedFor(EVENT, null)).toBeNull();
  });
});

it.each([
  ['application/json', `${API}?language=en`],
  ['application/json, text/plain, */*', `${API}?language=en`],
  ['application/ld+json', `${API}/json-ld?language=en`],
  [
    'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"',
    `${API}/json-ld?language=en`,
  ],
  ['text/html;q=0.5, application/ld+json', `${API}/json-ld?language=en`],
  ['application/geo+json, application/ld+json, text/html', `${API}/geojson?language=en`],
  ['application/ld+json, application/geo+json, text/html', `${API}/json-ld?language=en`],
  ['application/*', `${API}?language=en`],
  ['text/turtle, application/geo+json;q=0.2', `${API}/geojson?language=en`],
  ['application/vnd.citationstyles.csl+json', `${API}/csl?language=en`],
])('“%s” leads to %s', (accept, address) => {
  expect(dataFormAskedFor(EVENT, accept)).toBe(address);
});

it('speaks the language of the page, whatever its search', () => {
  expect(dataFormAskedFor('/vi/places/hanoi?utm=1', 'application/geo+json')).toBe(
    '/api/v1/places/hanoi/geojson?language=vi',
  );
});

it.each([
  ['/en/actors/mongolia', 'application/geo+json'],
  ['/en/sources/some-source', 'application/geo+json'],
  ['/en/places/hanoi', 'application/vnd.citationstyles.csl+json'],
  ['/en', 'application/json'],
  ['/en/events', 'application/json'],
  ['/en/events/Not a slug', 'application/json'],
  ['/en/tours/rajin-corridor', 'application/json'],
  ['/api/v1/events/hanoi-summit-2019', 'application/ld+json'],
  ['/fr/events/hanoi-summit-2019', 'application/json'],
])('%s has no form %s', (url, accept) => {
  expect(dataFormAskedFor(url, accept)).toBeNull();
});
