import { createHash } from 'node:crypto';
import { expect, test } from './described-api';

test('the flows come with an ETag, and 304 to who has them', async ({ api }) => {
  const first = await api.get('/api/v1/flows');
  expect(first.status()).toBe(200);
  expect(first.headers()['content-type']).toBe('application/vnd.apache.arrow.stream');
  expect(first.headers()['cache-control']).toContain('max-age');
  const etag = first.headers()['etag']!;

  const again = await api.get('/api/v1/flows', { 'if-none-match': etag });
  expect(again.status()).toBe(304);
  expect(await again.body()).toHaveLength(0);

  const other = await api.get('/api/v1/flows', { 'if-none-match': '"other"' });
  expect(other.status()).toBe(200);
});

test('an event in two languages, with its claims', async ({ api }) => {
  const list = await (await api.get('/api/v1/events?language=vi')).json();
  const { id, title } = list[0];
  const vietnamese = await (await api.get(`/api/v1/events/${id}?language=vi`)).json();
  const english = await (await api.get(`/api/v1/events/${id}`)).json();
  expect(vietnamese.title).toBe(title);
  expect(english.title).not.toBe(title);
  expect(english.claims.length).toBeGreaterThan(0);
});

for (const [path, status, named] of [
  ['/api/v1/events?language=xx', 400, 'language'],
  ['/api/v1/flows?place=hanoi', 400, 'place'],
  ['/api/v1/flows?colour=red', 400, 'colour'],
  ['/api/v1/events/never-was', 404, 'never-was'],
] as const) {
  test(`${path} is a ${status} that names ${named}`, async ({ api }) => {
    const response = await api.get(path);
    expect(response.status()).toBe(status);
    expect(response.headers()['content-type']).toBe('application/problem+json');
    expect((await response.json()).detail).toContain(named);
  });
}

test('health says which record is served', async ({ api }) => {
  const health = await (await api.get('/api/v1/health')).json();
  expect(health).toMatchObject({ status: 'ok', record: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test('every address that needs no parameter answers as the OpenAPI document says', async ({
  api,
}) => {
  const addresses = Object.entries(api.document.paths)
    .filter(([path, { get }]) => get && !path.includes('{'))
    .filter(([, { get }]) => get!.parameters.every(({ required }) => !required))
    .map(([path]) => path);
  expect(addresses.length).toBeGreaterThan(9);
  for (const path of addresses) expect((await api.get(path)).status()).toBe(200);
});

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Texts of the scripts that a browser would run, without those that have an address. */
const inlineScripts = (html: string) =>
  [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)].flatMap(([, attributes, text]) =>
    /\b(src|type)=/.test(attributes!) ? [] : [text!],
  );

for (const path of [
  '/en',
  '/vi?types=visit&open=place.hanoi',
  '/en/events/hanoi-summit-2019',
  '/vi/tours',
  '/vi/tours/rajin-corridor',
  '/en/sources?text=yonhap',
  '/en/present?tour=mongolia-the-mediator',
  '/en/follow',
  '/vi/embed?from=2018&theme=night',
]) {
  test(`${path} carries a strict policy, which names each script of it`, async ({ request }) => {
    const response = await request.get(path);
    const { 'content-security-policy': policy = '', ...headers } = response.headers();
    expect(policy).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe-inline/);
    expect(policy).toMatch(/script-src[^;]*'strict-dynamic'/);
    expect(policy).toMatch(/style-src 'self';/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    const scripts = inlineScripts(await response.text());
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(policy).toContain(hashOf(script));
  });
}

for (const path of ['/vi/events', '/en/places', '/vi/dyads', '/en/sources?text=yonhap']) {
  test(`${path} is a document, with one script and no data for others`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    expect(inlineScripts(html)).toHaveLength(1);
    expect(html).not.toMatch(/__next_f|<script[^>]*src=|\/_next\/[^"]*\.js/);
  });
}

for (const path of [
  '/vi/tours',
  '/en/tours/rajin-corridor',
  '/en/embed?from=2018',
  '/en/events/hanoi-summit-2019',
  '/en/places/hanoi',
  '/vi/about',
]) {
  test(`${path} loads no file of scripts before its reader wants it`, async ({ request }) => {
    const scripts = inlineScripts(await (await request.get(path)).text());
    expect(scripts[0]).toMatch(/^addEventListener\("want-scripts"/);
    expect(scripts.at(-1)).toMatch(/new Event\((['"])want-scripts\1\)/);
  });
}

test('one page may be framed by others, and is nobody’s first result', async ({ request }) => {
  const framing = async (path: string) => {
    const headers = (await request.get(path)).headers();
    const [, ancestors] = /frame-ancestors ([^;]*)/.exec(headers['content-security-policy']!)!;
    return [ancestors, headers['x-frame-options']];
  };
  // From memory the second time.
  for (const path of ['/en/embed', '/en/embed', '/vi/embed?theme=day&from=2018']) {
    expect(await framing(path)).toEqual(['* file:', undefined]);
  }
  for (const path of [
    '/en',
    '/vi/events',
    '/en/embed/more',
    '/en/embedded',
    '/api/v1/flows',
    '/icon.svg',
  ]) {
    expect(await framing(path)).toEqual(["'none'", 'DENY']);
  }
  const response = await request.get('/vi/embed?theme=night&from=2018', {
    headers: { cookie: 'theme=day', 'sec-fetch-dest': 'iframe', 'accept-language': 'en' },
  });
  expect(response.headers()['set-cookie']).toBeUndefined();
  expect(response.headers()['link']).toBeUndefined();
  const html = await response.text();
  expect(html).toMatch(/<html[^>]*data-theme="night"/);
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/vi\?from=2018"\/>/);
});

for (const path of ['/en?from=2018', '/vi/tours/rajin-corridor']) {
  test(`${path} says where other pages find its frame`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(
      html,
    )!;
    const response = await request.get(href!.replaceAll('&amp;', '&'));
    expect(response.status()).toBe(200);
    const { html: frame } = await response.json();
    const [, src] = /src="([^"]*)"/.exec(frame)!;
    expect((await request.get(src!.replaceAll('&amp;', '&'))).status()).toBe(200);
  });
}

test('a page is made once for all readers, and 304 to who has it', async ({ request }) => {
  const [first, second] = await Promise.all([request.get('/en/events'), request.get('/en/events')]);
  const etag = first.headers()['etag']!;
  expect(second.headers()['etag']).toBe(etag);
  expect(await second.text()).toBe(await first.text());
  const again = await request.get('/en/events', { headers: { 'if-none-match': etag } });
  expect(again.status()).toBe(304);
  const night = await request.get('/en/events', { headers: { cookie: 'theme=night' } });
  expect(night.headers()['etag']).not.toBe(etag);
  expect(await night.text()).toContain('data-theme="night"');
});

test('an address that has no page gets a document that says so, made for each request', async ({
  request,
}) => {
  const response = await request.get('/en/events/hanoi-sumit-2019');
  expect(response.status()).toBe(404);
  const { 'content-security-policy': policy = '', etag } = response.headers();
  expect(etag).toBeUndefined();
  const html = await response.text();
  const scripts = inlineScripts(html);
  expect(scripts).toHaveLength(1);
  expect(policy).toContain(`script-src 'self' ${hashOf(scripts[0]!)} 'strict-dynamic'`);
  expect(html).not.toMatch(/__next_f|<script[^>]*src=|\/_next\/[^"]*\.js/);
  expect(html).toContain('href="/en/events/hanoi-summit-2019"');
  expect(html).toContain('<meta name="robots" content="noindex"/>');
});

test('what another host claims to be changes no page', async ({ request }) => {
  const page = await request.get('/en/places', {
    headers: { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'elsewhere.example' },
  });
  expect(page.headers()['etag']).toBe((await request.get('/en/places')).headers()['etag']);
  expect(await page.text()).not.toContain('elsewhere.example');
});

test('a page names itself in each language under the address of the site', async ({ request }) => {
  const { origin } = new URL((await request.get('/en/places')).url());
  const elsewhere: Record<string, string>[] = [
    { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https' },
    { host: 'elsewhere.example' },
  ];
  for (const headers of elsewhere) {
    const link = (await request.get('/en/places/hanoi', { headers })).headers()['link'] ?? '';
    const links = link.split(', ');
    expect(links.filter((one) => one.includes('hreflang'))).toEqual([
      `<${origin}/en/places/hanoi>; rel="alternate"; hreflang="en"`,
      `<${origin}/vi/places/hanoi>; rel="alternate"; hreflang="vi"`,
      `<${origin}/places/hanoi>; rel="alternate"; hreflang="x-default"`,
    ]);
    // Its forms as data as well.
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((one) => !one.startsWith(`<${origin}/`))).toEqual([]);
  }
});

for (const path of ['/en', '/vi/places/hanoi', '/en/sources', '/en/handout?tour=rajin-corridor']) {
  test(`${path} has the same translations in its header as in its HTML`, async ({ request }) => {
    const response = await request.get(path);
    const ofHeader = [
      ...(response.headers()['link'] ?? '').matchAll(/<([^>]*)>.*?hreflang="([^"]*)"/g),
    ];
    const ofHtml = [
      ...(await response.text()).matchAll(
        /<link rel="alternate" hrefLang="([^"]*)" href="([^"]*)"\/>/g,
      ),
    ];
    const named = (address: string, language: string) => `${language} ${new URL(address).href}`;
    const inHtml = ofHtml.map(([, language, address]) => named(address!, language!));
    expect(inHtml).toHaveLength(3);
    const isOfSearch = path.includes('?');
    expect(ofHeader.map(([, address, language]) => named(address!, language!))).toEqual(
      isOfSearch ? [] : inHtml,
    );
  });
}

test('what depends on language or cookie says so, and a page remembers its language', async ({
  request,
}) => {
  const english = { 'accept-language': 'en-GB' };
  const redirect = await request.get('/places', { headers: english, maxRedirects: 0 });
  expect(redirect.headers()['location']).toMatch(/\/en\/places$/);
  expect(redirect.headers()['vary']).toMatch(/accept-language.*cookie/);
  const page = await request.get('/en/places', { headers: english });
  expect(page.headers()['vary']).toMatch(/cookie.*accept-language/);
  expect(page.headers()['set-cookie']).toBeUndefined();
  const other = await request.get('/vi/places', { headers: english });
  expect(other.headers()['set-cookie']).toBe('NEXT_LOCALE=vi; Path=/; SameSite=lax');
  const { cookies } = await request.storageState();
  expect(cookies.map(({ name, value }) => [name, value])).toEqual([['NEXT_LOCALE', 'vi']]);
  const back = await request.get('/places', { headers: english, maxRedirects: 0 });
  expect(back.headers()['location']).toMatch(/\/vi\/places$/);
});

test('a search that means nothing makes no page of its own', async ({ request }) => {
  const [plain, searched] = await Promise.all(
    ['/en/places', '/en/places?utm_source=mail'].map((path) => request.get(path)),
  );
  expect(searched!.headers()['etag']).toBe(plain!.headers()['etag']);
});

for (const [method, path, status] of [
  ['GET', '/', 200],
  ['GET', '/api/v1/flows', 200],
  ['GET', '/api/v1/health', 200],
  ['GET', '/api/v1/never', 404],
  ['GET', '/api/v1/events/%', 400],
  ['GET', '/en/never', 404],
  ['GET', '/en/never.html', 404],
  ['GET', '/never.html', 404],
  ['GET', '/en/events/%', 200],
  ['GET', '/en/events/hanoi-sumit-2019%E1%BA', 404],
  ['GET', '/en/%ff', 400],
  ['GET', '/robots.txt', 200],
  ['GET', '/sitemap.xml', 200],
  ['GET', '/offline-worker.js', 200],
  ['GET', '/_next/static/never.js', 404],
  ['POST', '/en', 405],
  ['DELETE', '/api/v1/flows', 405],
  ['OPTIONS', '/api/v1/flows', 204],
] as const) {
  test(`${method} ${path} is a ${status} with the security headers`, async ({ request }) => {
    const response = await request.fetch(path, { method });
    expect(response.status()).toBe(status);
    const headers = response.headers();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toMatch(/^default-src '(none|self)'/);
    expect(headers['content-security-policy']).not.toContain(',');
    expect(headers['content-security-policy']).not.toMatch(/unsafe-eval|https?:/);
    expect(headers['x-powered-by']).toBeUndefined();
  });
}

test('an address that is no page is a 404 in its language', async ({ request }) => {
  const response = await request.get('/vi/khong-co');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('Không có trang nào ở đây');
});

for (const path of ['/api/v1/flows', '/api/v1/events?language=vi']) {
  test(`${path} comes compressed, and says so`, async ({ request }) => {
    for (const encoding of ['br', 'gzip']) {
      // Playwright decompresses by the header: without it the bytes would not be the same.
      const encoded = await request.get(path, { headers: { 'accept-encoding': encoding } });
      expect(encoded.headers()['content-encoding']).toBe(encoding);
      const whole = await request.get(path, { headers: { 'accept-encoding': 'identity' } });
      expect(whole.headers()['content-encoding']).toBeUndefined();
      expect((await encoded.body()).equals(await whole.body())).toBe(true);
    }
  });
}
