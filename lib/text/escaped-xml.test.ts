import { expect, it } from 'vitest';
import { escapedXml, plainText } from './escaped-xml';

it('keeps every letter, and what would be markup as text', () => {
  expect(escapedXml('Nguyễn & <b>"김"</b> o\'clock')).toBe(
    'Nguyễn &amp; &lt;b&gt;&quot;김&quot;&lt;/b&gt; o&apos;clock',
  );
});

it('has nothing that XML cannot hold', () => {
  expect(plainText('a\u0000b\u000bc\ufffed\te\nf')).toBe('abcd\te\nf');
  expect(plainText('half \ud83d of a face')).toBe('half \ufffd of a face');
});

it('leaves nothing in a text that HTML would read', () => {
  expect(escapedXml(`<b a="1">&amp;`)).toBe('&lt;b a=&quot;1&quot;&gt;&amp;amp;');
});

it('shows where half of a letter was lost', () => {
  expect(escapedXml('half \ud83d & more')).toBe('half \ufffd &amp; more');
});
