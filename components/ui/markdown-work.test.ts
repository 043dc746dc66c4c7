import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, it } from 'vitest';
import { workCounter } from '@/lib/text/testing/work-counter';
import { MARKDOWN_BOUNDS, isPlainOnly } from '@/lib/text/markdown-bounds';
import { HOSTILE_MARKDOWN } from '@/lib/text/testing/hostile-markdown';
import { MarkdownText } from './markdown-text';

const { workOf, end } = workCounter(
  /node_modules\/(react-markdown|remark|micromark|mdast|hast|unist|unified|vfile)/,
);
afterAll(end);

const render = (markdown: string) =>
  workOf(() => void renderToStaticMarkup(createElement(MarkdownText, { markdown })));

/** Prose as long as the bounds allow is a million; before there were bounds, 200 million were met. */
const MOST_WORK = 12_000_000;

/** The longest text of a shape that is still read as Markdown. */
function longestRead(shape: (length: number) => string): string {
  let [low, high] = [0, MARKDOWN_BOUNDS.characters as number];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isPlainOnly(shape(middle))) high = middle - 1;
    else low = middle;
  }
  return shape(low);
}

describe('the work of a text that is read as Markdown', () => {
  it.each(Object.entries(HOSTILE_MARKDOWN))('is bounded: %s', (_, shape) => {
    const text = longestRead(shape);
    expect(text.length).toBeGreaterThan(10);
    expect(render(text)).toBeLessThan(MOST_WORK);
  });

  it('is bounded, whatever is in whatever, however often', () => {
    const inEachLine = (before: string) => (inner: string) => inner.replace(/^/gm, before);
    const around = (before: string, after: string) => (inner: string) =>
      `${before}${inner}${after}`;
    const wrap = fc.constantFrom(
      inEachLine('> '),
      inEachLine('    '),
      (inner: string) => `- ${inEachLine('  ')(inner).trimStart()}`,
      (inner: string) => `1. ${inEachLine('   ')(inner).trimStart()}`,
      around('![', '](/b "c")'),
      around('[', '][x]'),
      around('*', '*'),
      around('__', '__ '),
      around('`', '`'),
      around('', '\n===\n'),
      around('\n```\n', '\n```\n'),
      around('<b>', '</b>'),
      around('\n\n', '\n\n'),
    );
    const part = fc.constantFrom(
      ...['a', '=', '-', '\n', '\r', '>', '- ', '![', '[', ']', '](', ')', '*', '_', '**a ', '`'],
      ...['<', '&amp;', '\\', '[x]: y\n', '# ', '    ', '\t', '"', '<!--', '<http:a>', '  \n'],
    );
    const shape = fc
      .record({
        seed: fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
        wraps: fc.array(wrap, { maxLength: 12 }),
        often: fc.nat(3),
      })
      .map(({ seed, wraps, often }) => (length: number) => {
        const repeated = seed.repeat([1, 10, 100, 10_000][often]!).slice(0, length);
        const whole = wraps.reduce((inner, next) => next(inner).slice(0, length), repeated);
        return whole.repeat(Math.ceil(length / whole.length)).slice(0, length);
      });
    fc.assert(
      fc.property(shape, (make) => {
        const text = longestRead(make);
        expect(isPlainOnly(text)).toBe(false);
        expect(render(text)).toBeLessThan(MOST_WORK);
      }),
      // The same texts each time: a bound that is found by trying is proven by no number of tries, and
      // whoever changes something else must not be the one to learn of a text that was never tried.
      { numRuns: 60, seed: 20_000 },
    );
  });
});
