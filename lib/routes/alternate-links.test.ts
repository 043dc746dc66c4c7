import { expect, it } from 'vitest';
import { alternateLinks } from './alternate-links';

const SITE = 'https://atlas.example.org';
const page = (path: string, search = '') => ({
  locale: 'en' as const,
  path,
  address: `/en${path}${search}`,
});

it('names the page in each language and form, and the address that leads to the reader’s own', () => {
  expect(alternateLinks(page('/places/hanoi'), SITE)).toBe(
    [
      `<${SITE}/en/places/hanoi>; rel="alternate"; hreflang="en"`,
      `<${SITE}/vi/places/hanoi>; rel="alternate"; hreflang="vi"`,
      `<${SITE}/places/hanoi>; rel="alternate"; hreflang="x-default"`,
      `<${SITE}/api/v1/places/hanoi?language=en>; rel="alternate"; type="application/json"`,
      `<${SITE}/api/v1/places/hanoi/json-ld?language=en>; rel="alternate"; type="application/ld+json"`,
      `<${SITE}/api/v1/places/hanoi/geojson?language=en>; rel="alternate"; type="application/geo+json"`,
    ].join(', '),
  );
  const start = alternateLinks(page(''), SITE);
  expect(start).not.toContain('type=');
  expect(start).toContain(`<${SITE}/en>; rel="alternate"; hreflang="en"`);
  expect(start).toContain(`<${SITE}/>; rel="alternate"; hreflang="x-default"`);
});

it.each(['/embed', '/handout', '/present', '/speaker', '/follow'])(
  '%s has no translation',
  (path) => {
    expect(alternateLinks(page(path), SITE)).toBeNull();
  },
);

it('leaves a page that shows what its search says to its HTML', () => {
  expect(alternateLinks(page('', '?types=visit'), SITE)).toBeNull();
});

it('writes no header that a client would refuse for its length', () => {
  expect(alternateLinks(page(`/dyads/${'a'.repeat(4000)}`), SITE)).toBeNull();
});
