import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

describe('the content security policy', () => {
  const policy = contentSecurityPolicy({ scripts: ["'sha256-abc='"], styles: ["'nonce-abc'"] });

  it('lets nothing in from elsewhere and evaluates no text', () => {
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('allows only the inline scripts and styles that are named', () => {
    expect(policy).toContain("script-src 'self' 'sha256-abc=' 'strict-dynamic'");
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
    expect(contentSecurityPolicy()).toContain(
      "script-src 'self' 'strict-dynamic'; style-src 'self';",
    );
  });
});
