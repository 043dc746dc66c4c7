import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARAMETER_OF_PAGE, SEARCHED_PAGES, pageAddress } from './page-address';

describe('the page that an address names', () => {
  it.each([
    ['/en', '/en'],
    ['/vi?types=visit', '/vi?types=visit'],
    ['/en/?types=visit', '/en/?types=visit'],
    ['/en/sources?text=yonhap', '/en/sources?text=yonhap'],
    ['/vi/handout?tour=a', '/vi/handout?tour=a'],
    ['/en/embed?theme=day', '/en/embed?theme=day'],
    ['/en/events?utm_source=mail', '/en/events'],
    ['/en/events/hanoi-summit-2019?a=1', '/en/events/hanoi-summit-2019'],
    ['/en/record/2026.2/changes?a=1&since=2026.1', '/en/record/2026.2/changes?since=2026.1'],
    ['/en/record/2026.2/changes?since=', '/en/record/2026.2/changes'],
    ['/en/record/2026.2?since=2026.1', '/en/record/2026.2'],
    [
      `/vi/record/1/changes?since=${'é'.repeat(99)}`,
      `/vi/record/1/changes?since=${'%C3%A9'.repeat(24)}`,
    ],
    [
      '/en/events/hanoi-summit-2019?a=1&edition=2026.1',
      '/en/events/hanoi-summit-2019?edition=2026.1',
    ],
    ['/en?', '/en'],
    ['/en/a.b', '/en/a.b'],
  ])('%s: %s', (url, address) => {
    expect(pageAddress(url)?.address).toBe(address);
  });

  it.each(['/', '/english', '/api/v1/flows', '/events', '/en-US/events', '//en', '/_next/en'])(
    '%s: none',
    (url) => {
      expect(pageAddress(url)).toBeNull();
    },
  );
});

it('every page that reads its search on the server is known to have one', () => {
  const folder = path.resolve('app/[locale]');
  const reading = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .filter((file) => readFileSync(path.join(folder, file), 'utf8').includes('searchParams'))
    .map((file) => path.posix.join('/', path.dirname(file)).replace(/\/$/, ''));
  expect(reading.length).toBeGreaterThan(2);
  expect([...SEARCHED_PAGES, ...Object.keys(PARAMETER_OF_PAGE)]).toEqual(
    expect.arrayContaining(reading),
  );
});
