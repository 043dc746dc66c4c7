import { expect, it } from 'vitest';
import { passesBy } from './passes-by';

const ORIGIN = 'http://atlas.test';
const asked = (path: string, { method = 'GET', headers = {} } = {}) => ({
  url: path.startsWith('http') ? path : `${ORIGIN}${path}`,
  method,
  headers: new Headers(headers),
});

it.each(['/en', '/en/present?tour=x', '/api/v1/events?language=en', '/basemap/0/0/0.mvt'])(
  'looks after %s',
  (path) => {
    expect(passesBy(asked(path), ORIGIN)).toBe(false);
  },
);

it.each([
  ['a room', asked('/api/v1/lectures/ABCDEF/events?key=1')],
  ['the health of the server', asked('/api/v1/health')],
  ['the service worker itself', asked('/offline-worker.js')],
  ['the list of files', asked('/offline-files.json')],
  ['what is sent', asked('/en', { method: 'POST' })],
  ['another site', asked('http://elsewhere.test/en')],
  ['a part of a file', asked('/basemap/0/0/0.mvt', { headers: { range: 'bytes=0-9' } })],
  ['data for the router', asked('/en/tours', { headers: { rsc: '1' } })],
  ['data for the router, by its address', asked('/en/tours?_rsc=abc')],
  ['what is to be kept', asked('/en', { headers: { 'for-keeping': '1' } })],
])('leaves %s to the network', (_what, request) => {
  expect(passesBy(request, ORIGIN)).toBe(true);
});
