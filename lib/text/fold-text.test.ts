import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // Lone surrogates too.
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(...'Bình Nhưỡng Đ đ Өү ёй 평양 ᄀㅏᆨ ｶﾞ が 北京’-\u200b\u0301'),
  }),
);

describe('folding', () => {
  it.each([
    ['Bình Nhưỡng', 'binh nhuong'],
    ['Đại sứ quán', 'dai su quan'],
    ['Халтмаагийн Баттулга', 'khaltmaagiin battulga'],
    ['Хүрэлсүх', 'khurelsukh'],
    ['Мөнхжин', 'munkhjin'],
    ['Соединённые Штаты', 'soedinennye shtaty'],
    ['Пхеньян', 'pkhenyan'],
    ['Türkmenistan, Aşgabat', 'turkmenistan, asgabat'],
    ['People’s', 'peoples'],
    ['ＡＢＣ', 'abc'],
    ['평양', '평양'],
    ['평양'.normalize('NFD'), '평양'],
    ['がが', 'がが'],
    ['北京', '北京'],
  ])('%s is searched as %s', (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  it('is the same for a text composed or decomposed', () => {
    fc.assert(
      fc.property(fc.constantFrom('Nguyễn Xuân Phúc', '김정은', 'Цагаан', 'ガム'), (text) => {
        expect(foldText(text.normalize('NFD')).text).toBe(foldText(text).text);
      }),
    );
  });

  it('joins Hangul letters over whatever is dropped between them', () => {
    for (const dropped of ['’', "'", 'ь', '\u0301', '\u200b', '\uff9e']) {
      const { text } = foldText(`\u1100${dropped}\u1161`);
      expect(text).toBe('가');
      expect(foldText(text).text).toBe(text);
    }
  });

  it('leaves a folded text as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldText(text).text;
        expect(foldText(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('maps every place back inside the original, never backwards', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = foldText(text);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (const [unit, start] of starts.entries()) {
          const end = ends[unit]!;
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          if (unit > 0) expect(starts[unit - 1]! <= start && ends[unit - 1]! <= end).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('finds the letters of a name where they stand', () => {
    const text = 'ở Bình Nhưỡng';
    const { text: folded, starts, ends } = foldText(text);
    const at = folded.indexOf('nhuong');
    expect(text.slice(starts[at], ends[at + 'nhuong'.length - 1])).toBe('Nhưỡng');
  });
});
