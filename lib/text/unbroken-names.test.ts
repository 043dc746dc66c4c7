import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesApart } from './unbroken-names';

const namesIn = (text: string) => namesApart(text).filter((_, index) => index % 2 === 1);

describe('the parts of a text with names', () => {
  it.each([
    ['Kim Jong-un met Moon Jae-in.', ['Jong-un', 'Jae-in']],
    ['Ông Kim Jong-un gặp ông Trần Đức-thọ', ['Jong-un', 'Đức-thọ']],
    ['over the Trans-Siberian to Rajin', ['Trans-Siberian']],
    ['a co-produced film, jump-starting 2024-2025', []],
    ['thượng đỉnh Mỹ - Triều', []],
    ['Kim-Jong-un’s', ['Kim-Jong-un']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'b', '-', ' ', 'Đ', '1') }), (text) => {
        expect(namesApart(text).join('')).toBe(text);
      }),
    );
  });
});
