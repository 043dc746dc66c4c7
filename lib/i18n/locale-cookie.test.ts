import { expect, it } from 'vitest';
import { localeCookie } from './locale-cookie';

it.each([
  ['vi', {}, true],
  ['en', {}, false],
  ['vi', { 'accept-language': 'vi-VN,vi;q=0.9,en;q=0.8' }, false],
  ['en', { 'accept-language': 'vi-VN,vi;q=0.9,en;q=0.8' }, true],
  ['en', { 'accept-language': 'en-GB,vi;q=0.5', cookie: 'theme=day; NEXT_LOCALE=vi' }, true],
  ['vi', { 'accept-language': 'en-GB', cookie: 'NEXT_LOCALE=vi; theme=day' }, false],
  ['vi', { 'sec-fetch-dest': 'document' }, true],
  ['vi', { 'sec-fetch-dest': 'empty' }, false],
] as const)('%s for %j: set %s', (locale, headers, isSet) => {
  expect(localeCookie(locale, headers)).toBe(
    isSet ? `NEXT_LOCALE=${locale}; Path=/; SameSite=lax` : null,
  );
});
