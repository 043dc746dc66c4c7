import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

describe('the content security policy', () => {
  const policy = contentSecurityPolicy('abc');

  it('lets nothing in from elsewhere and evaluates no text', () => {
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('allows inline scripts and styles by nonce only', () => {
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
  });
});
