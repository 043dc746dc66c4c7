import { expect, it } from 'vitest';
import { alternateLinks } from './alternate-links';

const SITE = 'https://atlas.example.org';

it('names the page in each language, and the address that leads to the reader’s own', () => {
  expect(alternateLinks('/places/hanoi', SITE)).toBe(
    [
      `<${SITE}/en/places/hanoi>; rel="alternate"; hreflang="en"`,
      `<${SITE}/vi/places/hanoi>; rel="alternate"; hreflang="vi"`,
      `<${SITE}/places/hanoi>; rel="alternate"; hreflang="x-default"`,
    ].join(', '),
  );
  expect(alternateLinks('', SITE)).toContain(`<${SITE}/en>; rel="alternate"; hreflang="en"`);
  expect(alternateLinks('', SITE)).toContain(`<${SITE}/>; rel="alternate"; hreflang="x-default"`);
});

it.each(['/handout', '/present', '/speaker', '/follow'])('%s has no translation', (path) => {
  expect(alternateLinks(path, SITE)).toBeNull();
});
