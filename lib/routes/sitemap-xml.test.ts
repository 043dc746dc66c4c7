import { expect, it } from 'vitest';
import { sitemapXml } from './sitemap-xml';

const site = 'https://atlas.example.org';
const changedAt = '2026-11-27T08:00:00.000Z';

it('has every page in each language, and names it there in the others', () => {
  const xml = sitemapXml(['', '/places/hanoi'], { site, changedAt });
  const locations = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(locations).toEqual([
    `${site}/en`,
    `${site}/vi`,
    `${site}/en/places/hanoi`,
    `${site}/vi/places/hanoi`,
  ]);
  expect(xml.match(new RegExp(`<lastmod>${changedAt}</lastmod>`, 'g'))).toHaveLength(4);
  const [, place] = xml.split(`<loc>${site}/vi/places/hanoi</loc>`);
  expect(place).toContain(`hreflang="en" href="${site}/en/places/hanoi"/>`);
  expect(place).toContain(`hreflang="x-default" href="${site}/places/hanoi"/>`);
});

it('is XML whatever an address holds', () => {
  const xml = sitemapXml(['/a&b<c>"d'], { site, changedAt });
  expect(xml).toContain(`<loc>${site}/en/a&amp;b&lt;c&gt;&quot;d</loc>`);
});
