import { describe, expect, it } from 'vitest';
import { siteAddress } from './site-address';

describe('the address of the site', () => {
  it('is what the environment says, without a path', () => {
    expect(siteAddress({ SITE_URL: 'https://atlas.example.org/' })).toBe(
      'https://atlas.example.org',
    );
  });

  it('is this machine when nothing is said', () => {
    expect(siteAddress({ SITE_URL: '', PORT: '3001' })).toBe('http://127.0.0.1:3001');
    expect(siteAddress({})).toBe('http://127.0.0.1:3000');
  });

  it('is an address of the web, or a failure at once', () => {
    expect(() => siteAddress({ SITE_URL: 'atlas.example.org' })).toThrow();
    expect(() => siteAddress({ SITE_URL: 'javascript:alert(1)' })).toThrow();
  });
});
