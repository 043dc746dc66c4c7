import { expect, it } from 'vitest';
import { openerPolicyFor } from './opener-policy';

const HTTPS = { 'x-forwarded-proto': 'https' };

it.each([
  ['localhost:3000', {}, undefined, true],
  ['127.0.0.1', {}, undefined, true],
  ['[::1]:3000', {}, undefined, true],
  ['classroom.test:3000', {}, undefined, false],
  ['192.168.1.20:3000', {}, undefined, false],
  ['localhost.example', {}, undefined, false],
  ['127.0.0.1.example', {}, undefined, false],
  ['atlas.example', {}, 'http://atlas.example', false],
  ['atlas.example', HTTPS, undefined, true],
  ['app:3000', {}, 'https://atlas.example', true],
  [undefined, {}, undefined, false],
] as const)(
  'of the host %s under %o and the site %s is sent: %s',
  (host, headers, site, isSent) => {
    expect(openerPolicyFor({ ...headers, host }, site ?? '').length > 0).toBe(isSent);
  },
);
