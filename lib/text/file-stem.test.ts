import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distinctStems, fileStem } from './file-stem';

it.each([
  ['Hà Nội 2019: trước và sau', 'ha-noi-2019-truoc-va-sau'],
  ['Đường sắt', 'duong-sat'],
  ['한국의 길', '한국의-길'],
  ['Монгол Улс', 'монгол-улс'],
  ['../../etc/passwd', 'etc-passwd'],
  ['???', 'lecture'],
  ['CON', 'con-lecture'],
  ['a'.repeat(100), 'a'.repeat(60)],
  ['Монгол бичиг: ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ', 'монгол-бичиг-ᠮᠣᠩᠭᠣᠯ-ᠪᠢᠴᠢᠭ'],
  ['Өвөрмөц үзэл', 'өвөрмөц-үзэл'],
  ['板門店の会談', '板門店の会談'],
  ['a\u0000b\u001fc\u007fd\u202egnp.exe', 'a-b-c-d-gnp-exe'],
  ['new\nline\ttab', 'new-line-tab'],
  ['half a pair \ud83c', 'half-a-pair'],
  ['trailing dots...', 'trailing-dots'],
  ['. .. ', 'lecture'],
  ['ends in a space ', 'ends-in-a-space'],
  ['C:\\aux|nul?*<>"', 'c-aux-nul'],
  ['NUL.', 'nul-lecture'],
  ['Lpt9', 'lpt9-lecture'],
  ['COM¹', 'com1-lecture'],
  ['console', 'console'],
  ['－ｆｕｌｌ　ｗｉｄｔｈ', 'full-width'],
])('names a file after %j', (title, name) => {
  expect(fileStem(title, 'lecture')).toBe(name);
});

it('has no letter that a file system refuses, and does not end in a dash', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      expect(fileStem(title, 'lecture')).toMatch(
        /^[\p{Letter}\p{Number}]+(-[\p{Letter}\p{Number}]+)*$/u,
      );
    }),
  );
});

it('leaves room for an ending, whatever the letters weigh', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 400 }), (title) => {
      const bytes = new TextEncoder().encode(fileStem(title, 'lecture')).length;
      expect(bytes).toBeLessThanOrEqual(255 - '.columns.csv'.length);
    }),
  );
  expect(fileStem('𠮷'.repeat(100), 'lecture')).toBe('𠮷'.repeat(60));
});

it('tells apart titles that give one name, also where a number is taken', () => {
  expect(distinctStems(['A', 'a', 'A 2', 'a!'], 'lecture')).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
});
