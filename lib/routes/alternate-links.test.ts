import { expect, it } from 'vitest';
import { alternateLinks } from './alternate-links';

const SITE = 'https://atlas.example.org';
const page = (path: string, search = '') => ({ path, address: `/en${path}${search}` });

it('names the page in each language, and the address that leads to the reader’s own', () => {
  expect(alternateLinks(page('/places/hanoi'), SITE)).toBe(
    [
      `<${SITE}/en/places/hanoi>; rel="alternate"; hreflang="en"`,
      `<${SITE}/vi/places/hanoi>; rel="alternate"; hreflang="vi"`,
      `<${SITE}/places/hanoi>; rel="alternate"; hreflang="x-default"`,
    ].join(', '),
  );
  const start = alternateLinks(page(''), SITE);
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
