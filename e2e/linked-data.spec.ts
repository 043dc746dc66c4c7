import { expect, test } from './described-api';
import { datasetIn, formsOf } from './linked-data';

const EVENT = '/en/events/hanoi-summit-2019';
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

for (const [accept, type, path] of [
  ['application/json', 'application/json', ''],
  ['application/ld+json', 'application/ld+json', '/json-ld'],
  ['application/geo+json', 'application/geo+json', '/geojson'],
  ['application/vnd.citationstyles.csl+json', 'application/vnd.citationstyles.csl+json', '/csl'],
] as const) {
  test(`an event's page is ${type} for who asks for it`, async ({ api, request }) => {
    // A page in memory must not stand in for data, nor data for a page.
    const before = await request.get(EVENT, { headers: { accept: BROWSER } });
    const address = `/api/v1/events/hanoi-summit-2019${path}?language=en`;
    const data = await request.get(EVENT, { headers: { accept } });
    expect(data.status()).toBe(200);
    expect(data.headers()['content-type']).toBe(type);
    expect(data.headers()['vary']).toMatch(/\baccept\b(?!-)/i);
    expect(data.headers()['content-location']).toBe(address);
    expect(await data.text()).toBe(await (await api.get(address)).text());

    const after = await request.get(EVENT, { headers: { accept: BROWSER } });
    expect(after.headers()['content-type']).toContain('text/html');
    expect(after.headers()['vary']).toMatch(/\baccept\b(?!-)/i);
    expect(await after.text()).toBe(await before.text());
  });
}

for (const [path, accept] of [
  ['/vi/places/hanoi', 'application/geo+json'],
  ['/vi/actors/mongolia', 'application/ld+json'],
] as const) {
  test(`${path} as ${accept} is in its language`, async ({ request }) => {
    const answer = await request.get(path, { headers: { accept } });
    expect(answer.headers()['content-type']).toBe(accept);
    expect(await answer.text()).toContain(path);
    expect(answer.headers()['content-location']).toContain('language=vi');
  });
}

test('who takes anything, or what there is not, gets the page; an unknown id is a problem', async ({
  request,
}) => {
  for (const accept of ['*/*', 'text/turtle']) {
    const page = await request.get(EVENT, { headers: { accept } });
    expect(page.status()).toBe(200);
    expect(page.headers()['content-type']).toContain('text/html');
  }
  const headers = { accept: 'application/ld+json' };
  const unknown = await request.get('/en/events/never-was', { headers });
  expect(unknown.status()).toBe(404);
  expect(unknown.headers()['content-type']).toBe('application/problem+json');
  const tour = await request.get('/en/tours/rajin-corridor', { headers });
  expect(tour.headers()['content-type']).toContain('text/html');
});

test('a page names its forms in its head and in a header, and each can be had', async ({
  request,
}) => {
  const page = await request.get(EVENT, { headers: { accept: BROWSER } });
  // The feeds are of the record, not of this entry.
  const forms = formsOf(await page.text()).filter(({ type }) => !/atom|feed/.test(type));
  expect(forms.map(({ type }) => type)).toEqual([
    'application/json',
    'application/ld+json',
    'application/geo+json',
    'application/vnd.citationstyles.csl+json',
  ]);
  for (const { type, href } of forms) {
    expect(page.headers()['link']).toContain(`rel="alternate"; type="${type}"`);
    const { pathname, search } = new URL(href, page.url());
    const answer = await request.get(`${pathname}${search}`);
    expect(answer.headers()['content-type']).toBe(type);
  }
});

for (const path of ['/en', '/vi', '/en/about', '/vi/about']) {
  test(`${path} describes the record for catalogues of data`, async ({ request }) => {
    const page = await request.get(path, { headers: { accept: BROWSER } });
    const dataset = datasetIn(await page.text());
    expect(dataset.description.length).toBeGreaterThanOrEqual(50);
    expect(dataset.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/);
    for (const { contentUrl, encodingFormat } of dataset.distribution) {
      const answer = await request.head(new URL(contentUrl).pathname);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-type']).toBe(encodingFormat);
    }
  });
}

test('DataCite XML is at an address of its own', async ({ api }) => {
  const answer = await api.get('/api/v1/export/datacite.xml');
  expect(answer.headers()['content-type']).toBe('application/xml');
  expect(await answer.text()).toContain('http://datacite.org/schema/kernel-4');
});
