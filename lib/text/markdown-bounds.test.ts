import { describe, expect, it } from 'vitest';
import { MARKDOWN_BOUNDS, isPlainOnly, plainOnlyTexts } from './markdown-bounds';
import { HOSTILE_MARKDOWN } from './testing/hostile-markdown';

describe('a text that is shown as written', () => {
  it.each(Object.entries(HOSTILE_MARKDOWN))('%s', (_, shape) => {
    expect(isPlainOnly(shape(20_000))).toBe(true);
  });

  it.each([
    ['lines', 'a\n=\n'.repeat(201)],
    ['lines', 'a\r=\r'.repeat(201)],
    ['lines', 'a\r\n=\r\n'.repeat(201)],
    ['brackets', '![a'.repeat(401)],
    ['brackets', `${'!['.repeat(201)}a${'](b)'.repeat(201)}`],
    ['marks', '*a **a '.repeat(334)],
    ['marks', '_'.repeat(1001)],
    ['levels', '>'.repeat(13)],
    ['levels', `${'- '.repeat(99)}a`],
    ['levels', `${'1. '.repeat(99)}a`],
    ['levels', `a\r${'> '.repeat(13)}b`],
    ['prefixes', '>>>>>>>>>>>> a\n'.repeat(67)],
    ['characters', 'a'.repeat(10_001)],
  ])('for its %s: %.20j…', (_, text) => {
    expect(isPlainOnly(text)).toBe(true);
  });

  it.each([
    '',
    '> said\n> > and answered',
    '**Bold** and _soft_, 2 * 3 > 5',
    '- one\n  - two',
    '- [a](/en/events/b)\n'.repeat(200),
    '**term**: what it means. '.repeat(200),
    'a'.repeat(10_000),
  ])('is not %.20j…', (text) => {
    expect(isPlainOnly(text)).toBe(false);
  });
});

describe('the texts of one tour', () => {
  const long = 'a'.repeat(MARKDOWN_BOUNDS.characters);

  it('are shown as written from where they are too much together', () => {
    const texts = ['short', ...Array.from({ length: 12 }, () => long), 'short'];
    const plain = plainOnlyTexts(texts);
    expect(plain.indexOf(true)).toBe(10);
    expect(plain.slice(10)).toEqual([true, true, true, false]);
  });

  it('cost nothing where they are too much by themselves', () => {
    const texts = [...Array.from({ length: 200 }, () => `${long}a`), 'short'];
    expect(plainOnlyTexts(texts).at(-1)).toBe(false);
  });
});
