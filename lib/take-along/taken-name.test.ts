import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takenName } from './taken-name';

it('is readable in every language', () => {
  expect(takenName('Hà Nội 2019: Đàm phán & sau đó')).toBe('ha-noi-2019-dam-phan-sau-do');
  expect(takenName('한반도의 길')).toBe('한반도의-길');
  expect(takenName('朝鮮半島')).toBe('朝鮮半島');
});

it('is a name where the title is none', () => {
  expect(takenName('../..')).toBe('tour');
  expect(takenName('CON')).toBe('tour');
  expect(takenName('', 'step')).toBe('step');
});

it('is safe whatever the title is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const name = takenName(title);
      expect(name).toMatch(
        /^[\p{Letter}\p{Number}]([\p{Letter}\p{Number}-]*[\p{Letter}\p{Number}])?$/u,
      );
      expect([...name].length).toBeLessThanOrEqual(60);
    }),
    { numRuns: 30 },
  );
});
