import { expect, it } from 'vitest';
import { mayBeKept } from './may-be-kept';

/** As a browser gives it: of this site, and not made by a script. */
const basic = (init?: ResponseInit, more: object = {}) =>
  Object.defineProperties(new Response('page', init), {
    type: { value: 'basic' },
    ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, { value }])),
  });
const usual = { 'cache-control': 'private, no-cache' };

it('takes a page as it usually comes', () => {
  expect(mayBeKept(basic({ headers: usual }))).toBe(true);
});

it.each([
  ['that lacks its record', basic({ status: 503, headers: { 'cache-control': 'no-store' } })],
  ['that may not be kept', basic({ headers: { 'cache-control': 'no-store' } })],
  ['that is not there', basic({ status: 404, headers: usual })],
  ['that came from elsewhere', basic({ headers: usual }, { redirected: true })],
  ['of another site', new Response('page', { headers: usual })],
  [
    'with the note that the database is away',
    basic({ headers: { ...usual, 'database-away-since': 'Fri, 27 Nov 2026 15:20:00 GMT' } }),
  ],
])('does not take a page %s', (_what, response) => {
  expect(mayBeKept(response)).toBe(false);
});
