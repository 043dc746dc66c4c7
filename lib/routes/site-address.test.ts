import { describe, expect, it } from 'vitest';
import { siteAddress } from './site-address';

describe('the address of the site', () => {
  it('is what the environment says', () => {
    const site = { SITE_URL: 'https://atlas.example.org', PORT: 3000 };
    expect(siteAddress(site)).toBe('https://atlas.example.org');
  });

  it('is this machine when nothing is said', () => {
    expect(siteAddress({ PORT: 3001 })).toBe('http://127.0.0.1:3001');
  });
});
