import { expect, it } from 'vitest';
import { drawableText } from './drawable-text';

it.each([
  ['Thượng đỉnh Mỹ – Triều', 'Thượng đỉnh Mỹ – Triều'],
  ['Ho\u0302\u0300 Chi\u0301 Minh', 'Hồ Chí Minh'],
  ['Улаанбаатар, Өвөрхангай', 'Улаанбаатар, Өвөрхангай'],
  ['Hanoi → Seoul', 'Hanoi – Seoul'],
  ['27 – 28 February', '27 – 28 February'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['“평양 정상회담”', '“… …”'],
  ['🚂 train', '… train'],
  [' \t words\n here ', 'words here'],
])('writes %s in letters that are drawn', (text, drawn) => {
  expect(drawableText(text)).toBe(drawn);
});
