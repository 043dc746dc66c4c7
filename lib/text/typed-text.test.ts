import { describe, expect, it } from 'vitest';
import { typedNumber, typedText } from './typed-text';

describe('a number as it is typed', () => {
  it.each([
    ['2018', 2018],
    [' 2018 ', 2018],
    ['２０１８', 2018],
    ['　２０１８\u200B', 2018],
    ['\u00A02018\n', 2018],
    ['0', 0],
  ])('%j is %d', (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });

  it.each(['', ' ', 'abc', '20 18', '-5', '1e3', '2018.5', '0x10', '２０１８年'])(
    '%j is none',
    (text) => {
      expect(typedNumber(text)).toBeNaN();
    },
  );
});

describe('a text as it is typed', () => {
  it('loses what is not seen, and the width of its letters', () => {
    expect(typedText(' ＡＢ\u200BＣ\uFEFF１２ ')).toBe('ABC12');
  });
});
