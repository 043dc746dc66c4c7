import { describe, expect, it } from 'vitest';
import { safeAddress } from './safe-address';

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
