import fc from 'fast-check';
import { OPERATIONS } from '../../app/api/v1/openapi.json/operations';
import { HEADER_PAGES } from '../../lib/routes/sections';
import { VIEW_PARAMETERS } from '../../lib/view/view-parameters';

export interface HostileRequest {
  readonly method: string;
  /** As it goes over the wire: encoded, or wrongly encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const PAGES = [
  '/',
  ...['en', 'vi'].flatMap((language) => [
    `/${language}`,
    ...HEADER_PAGES.map((page) => `/${language}/${page}`),
    `/${language}/events/{id}`,
    `/${language}/places/{id}`,
    `/${language}/actors/{id}`,
    `/${language}/sources/{id}`,
    `/${language}/dyads/{id}/{id}`,
    `/${language}/tours/{id}`,
    `/${language}/present`,
    `/${language}/speaker`,
    `/${language}/follow`,
    `/${language}/handout`,
    `/${language}/{id}`,
  ]),
  '/{id}',
  '/cached-page',
  '/robots.txt',
  '/sitemap.xml',
  '/icon.svg',
  '/_next/static/{id}',
  '/basemap/{id}',
];

/** Each address of the API and of the pages; `{id}` and `{code}` stand for anything. */
const PATTERNS = [...new Set([...OPERATIONS.map(({ path }) => path), ...PAGES])];

const PARAMETERS = [
  ...new Set([
    ...OPERATIONS.flatMap(({ query }) => Object.keys(query.shape)),
    ...VIEW_PARAMETERS,
    ...['key', 'step', 'tour', 'content', 'page', '_rsc', '__proto__', 'constructor', 'a[b]', ''],
  ]),
];

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const encoded = anyText.map((text) => encodeURIComponent(text));
/** Wrong encodings, paths upwards, and what other languages of computers would take for orders. */
const HOSTILE = [
  ...[
    '%',
    '%f',
    '%ff',
    '%00',
    '%E0%A4%A',
    '%C0%AE',
    '%ED%A0%80',
    '%252e%252e%252f',
    '..',
    '%2e%2e',
  ],
  ...[
    '%2F..%2F..%2Fetc%2Fpasswd',
    '..%5c..%5c',
    '%0d%0aSet-Cookie:a=b',
    '%3Cscript%3E',
    '{}',
    '[]',
  ],
  ...['%27%3B%20DROP%20TABLE%20event', '__proto__', 'constructor', 'null', 'NaN', '-1', '1e400'],
  ...['%F0%9F%87%B2%F0%9F%87%B3', '%E2%80%AE', '%EF%BB%BF', '9'.repeat(400), 'a'.repeat(4000)],
];
const REAL = [
  'hanoi',
  'hanoi-summit-2019',
  'mongolia',
  'dprk',
  'mongolia-the-mediator',
  'yonhap-2021',
];

const segment = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...REAL) },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: encoded },
);

const pathname = fc
  .tuple(fc.constantFrom(...PATTERNS), segment, segment)
  .map(([pattern, ...values]) => pattern.replace(/\{\w+\}/g, () => values.pop()!));

const query = fc
  .array(fc.tuple(fc.constantFrom(...PARAMETERS), segment), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join('&'));

// What Node's client sends at all: no line breaks, no bytes above 255.
const headerValue = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    '*/*',
    'en',
    'vi,en;q=0.1',
    'q=;;,,',
    '"',
    'W/"x"',
    'bytes=0-',
    '1',
    'x'.repeat(3000),
  ),
  fc.stringMatching(/^[\x20-\x7e\xa0-\xff]{0,60}$/),
);

const HEADERS = [
  ...[
    'accept',
    'accept-encoding',
    'accept-language',
    'content-type',
    'cookie',
    'host',
    'if-none-match',
  ],
  ...[
    'if-modified-since',
    'origin',
    'range',
    'referer',
    'user-agent',
    'x-forwarded-for',
    'forwarded',
  ],
  ...['x-forwarded-host', 'x-forwarded-proto', 'x-original-url', 'x-middleware-subrequest', 'rsc'],
  ...['next-action', 'next-router-state-tree', 'next-router-prefetch', 'next-url', 'x-nextjs-data'],
  ...['authorization', 'last-event-id', 'x-own-request', 'x-wanted-page'],
];

const headers = fc.dictionary(fc.constantFrom(...HEADERS), headerValue, { maxKeys: 5 });

const body = fc.oneof(
  { weight: 4, arbitrary: fc.json().map((text) => Buffer.from(text)) },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      Buffer.from('['.repeat(20_000)),
      Buffer.from('{"tour":'),
      Buffer.from('{"__proto__":{"role":"presenter"}}'),
      Buffer.alloc(400_000, 'a'),
    ),
  },
);

const WITH_BODY = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Anything that a client may send to any address, well formed enough to leave Node's client. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc
  .record({
    method: fc.oneof(
      { weight: 6, arbitrary: fc.constant('GET') },
      {
        weight: 4,
        arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', ...WITH_BODY),
      },
    ),
    path: pathname,
    query,
    headers,
    body,
  })
  .map(({ method, path, query: search, headers: sent, body: bytes }) => ({
    method,
    path: search === '' ? path : `${path}?${search}`,
    headers: sent,
    body: WITH_BODY.includes(method) ? bytes : Buffer.alloc(0),
  }));
