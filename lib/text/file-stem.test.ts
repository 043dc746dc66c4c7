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
])('names a file after %s', (title, name) => {
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

it('tells apart titles that give one name, also where a number is taken', () => {
  expect(distinctStems(['A', 'a', 'A 2', 'a!'], 'lecture')).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
});
