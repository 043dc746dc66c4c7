import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fittingFontSize, wrappedSentences, wrappedText } from './wrapped-text';

const measure = (text: string) => text.length;

it('breaks between words, and a word that is wider than its line', () => {
  expect(wrappedText('a bb ccc dddd', 6, measure)).toEqual(['a bb', 'ccc', 'dddd']);
  expect(wrappedText('a abcdefghijk b', 5, measure)).toEqual(['a', 'abcde', 'fghij', 'k b']);
  expect(wrappedText('  ', 5, measure)).toEqual([]);
});

it('has no line that is too wide, and loses no letter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^\w{1,20}$/)),
      fc.integer({ min: 1, max: 30 }),
      (words, width) => {
        const lines = wrappedText(words.join(' '), width, measure);
        expect(lines.every((line) => line.length <= width)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      },
    ),
  );
});

it('lets one sentence follow the other in a line, each for itself', () => {
  expect(wrappedSentences(['One two.', 'Three.'], 14, measure)).toEqual([
    { sentence: 0, text: 'One two.', x: 0, line: 0 },
    { sentence: 1, text: 'Three.', x: 0, line: 1 },
  ]);
  expect(wrappedSentences(['One two.', 'Three.'], 15, measure)[1]).toEqual({
    sentence: 1,
    text: 'Three.',
    x: 9,
    line: 0,
  });
  expect(
    wrappedSentences(['a', 'b'], 15, measure, { isList: true }).map(({ line }) => line),
  ).toEqual([0, 1]);
});

it('takes the largest size that fits, else the smallest', () => {
  expect(fittingFontSize([16, 14, 12], (size) => size < 15)).toEqual({ size: 14, fits: true });
  expect(fittingFontSize([16, 14, 12], () => false)).toEqual({ size: 12, fits: false });
});
