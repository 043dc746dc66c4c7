import { describe, expect, it } from 'vitest';
import { allowsFrames, contentSecurityPolicy } from './content-security-policy';
import { FRAMED_PATH, isFramedPage } from './framed-page';
import { DATA_POLICY } from './data-policy';
import { isPreview, PREVIEW_PATH, PREVIEW_STYLE } from './preview-policy';
import { headersUnder, SECURITY_HEADERS, securityHeadersOf } from './security-headers';

describe('frames of other sites', () => {
  it.each(['/en/embed', '/vi/embed?from=2018', '/en/embed/'])('may show %s', (address) => {
    expect(isFramedPage(address)).toBe(true);
  });

  it.each([
    '/',
    '/en',
    '/en?next=/en/embed',
    '/embed',
    '/en/embedded',
    '/en/embed/more',
    '/en/events/embed',
    '/api/v1/oembed',
    '/api/embed',
  ])('may not show %s', (address) => {
    expect(isFramedPage(address)).toBe(false);
  });

  it('are let in by a policy alone, and the older header goes with it', () => {
    const framed = contentSecurityPolicy({ framed: true });
    expect(framed.match(/frame-ancestors [^;]*/g)).toEqual(['frame-ancestors * file:']);
    expect(headersUnder(framed)).not.toHaveProperty('X-Frame-Options');
    const { 'X-Frame-Options': frames, ...others } = SECURITY_HEADERS;
    expect(headersUnder(framed)).toEqual(others);
    expect(frames).toBe('DENY');
  });

  it.each([
    contentSecurityPolicy(),
    DATA_POLICY,
    securityHeadersOf('/')['Content-Security-Policy'],
    null,
  ])('are kept out by any other: %s', (policy) => {
    expect(allowsFrames(policy)).toBe(false);
    expect(headersUnder(policy)['X-Frame-Options']).toBe('DENY');
  });

  it('the framed page is open in nothing else than a policy of any page', () => {
    const [open, closed] = [true, false].map((framed) =>
      contentSecurityPolicy({ framed }).replace(/frame-ancestors [^;]*/, ''),
    );
    expect(open).toBe(closed);
  });

  it('next.config.ts takes the path for a pattern', () => {
    const rest = new RegExp(`^/((?!${FRAMED_PATH}|${PREVIEW_PATH}).*)$`);
    expect(rest.test('/en/embed')).toBe(false);
    expect(rest.test('/api/v1/reconcile/preview')).toBe(false);
    for (const path of ['/', '/en', '/en/embedded', '/api/v1/flows'])
      expect(rest.test(path)).toBe(true);
  });

  it('a preview for programs that reconcile is open too, and has one style', () => {
    const headers = securityHeadersOf('/api/v1/reconcile/preview?id=place.hanoi');
    expect(headers['X-Frame-Options']).toBeUndefined();
    expect(headers['Content-Security-Policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; .*frame-ancestors \* file:$/,
    );
    expect(PREVIEW_STYLE).not.toMatch(/url|import/);
    for (const address of ['/api/v1/reconcile', '/api/v1/reconcile/previews', '/en/preview']) {
      expect(isPreview(address)).toBe(false);
      expect(securityHeadersOf(address)['X-Frame-Options']).toBe('DENY');
    }
  });
});
