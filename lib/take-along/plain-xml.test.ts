import { expect, it } from 'vitest';
import { plainText, xmlText } from './plain-xml';

it('keeps every letter, and what would be markup as text', () => {
  expect(xmlText('Nguyễn & <b>"김"</b> o\'clock')).toBe(
    'Nguyễn &amp; &lt;b&gt;&quot;김&quot;&lt;/b&gt; o&#39;clock',
  );
});

it('has nothing that XML cannot hold', () => {
  expect(plainText('a\u0000b\u000bc\ufffed\te\nf')).toBe('abcd\te\nf');
  expect(plainText('half \ud83d of a face')).toBe('half \ufffd of a face');
});
