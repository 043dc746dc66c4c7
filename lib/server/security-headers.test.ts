import { describe, expect, it } from 'vitest';
import { DATA_POLICY } from './data-policy';
import { securityHeadersOf } from './security-headers';

const policyOf = (address: string) => securityHeadersOf(address)['Content-Security-Policy'];

describe('a file', () => {
  it.each(['/icon.svgz', '/apple-icon.png', '/en', '/basemap/land.json'])(
    '%s is shown by pages of the atlas alone',
    (address) => {
      expect(securityHeadersOf(address)['Cross-Origin-Resource-Policy']).toBe('same-origin');
    },
  );

  it.each(['/feed.atom', '/feed.json?language=vi', '/sitemap.xml'])(
    '%s is data, kept or not',
    (address) => {
      expect(policyOf(address)).toBe(DATA_POLICY);
    },
  );

  it.each(['/feed.jsonp', '/feed.atom/x', '/worker.js'])('%s is not', (address) => {
    expect(policyOf(address)).not.toBe(DATA_POLICY);
  });
});
