import { describe, expect, it } from 'vitest';
import { isPlainOnly, safeAddress } from './plain-markdown';

describe('a text that is shown as written', () => {
  it.each([
    '>'.repeat(500),
    `${'- '.repeat(99)}a`,
    `${'1. '.repeat(99)}a`,
    `a\n${'> '.repeat(100)}b`,
    '*a **a '.repeat(600),
  ])('%.20s…', (text) => {
    expect(isPlainOnly(text)).toBe(true);
  });

  it.each(['', '> said\n> > and answered', '**Bold** and _soft_, 2 * 3 > 5', '- one\n  - two'])(
    'is not %j',
    (text) => {
      expect(isPlainOnly(text)).toBe(false);
    },
  );
});

describe('the address of a link', () => {
  it.each([
    'https://example.org/a?b#c',
    'HTTP://example.org',
    'mailto:a@example.org',
    '/en/events/hanoi-summit-2019',
  ])('%s is kept', (address) => {
    expect(safeAddress(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'blob:x',
    'relative',
    '#here',
    '',
  ])('%j is text', (address) => {
    expect(safeAddress(address)).toBeNull();
  });
});
