import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseOf, termsOf, tokensOf } from './search-tokens';

const termsIn = (text: string) => tokensOf(text).map(({ term }) => term);

describe('tokens of a text', () => {
  it('are its words, and those with a hyphen between also joined', () => {
    expect(termsIn('Kim Jong-un, 2019')).toEqual(['kim', 'jong', 'un', 'jongun', '2019']);
  });

  it('are pairs of characters where words are not spaced, and the last character', () => {
    expect(termsIn('김정은')).toEqual(['김정', '정은', '은']);
    expect(termsIn('KDIC국방')).toEqual(['kdic', '국방', '방']);
    expect(termsIn('京')).toEqual(['京']);
  });

  it('stand where they were found', () => {
    const text = '(Đặc phái-viên) 平壤市';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Đặc',
      'phái',
      'viên',
      'phái-viên',
      '平壤',
      '壤市',
      '市',
    ]);
    expect(tokensOf('Чойбалсан')[0]!.endOfPrefix(2)).toBe(1);
  });
});

describe('terms of a query', () => {
  it('are each there once, without the joined word and the last character', () => {
    expect(termsOf('Jong-un jong 김정은')).toEqual(['jong', 'un', '김정', '정은']);
    expect(termsOf('평')).toEqual(['평']);
    expect(termsOf(' !?  … 🙂 ')).toEqual([]);
  });

  it('of any text are among the tokens of that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = new Set(termsIn(text));
        expect(termsOf(text).every((term) => tokens.has(term))).toBe(true);
      }),
    );
  }, 60_000);
});

it('a phrase has single spaces between its words and round them', () => {
  expect(phraseOf('“Bình–Nhưỡng”,  Jong-un')).toBe(' binh nhuong jong un ');
});
