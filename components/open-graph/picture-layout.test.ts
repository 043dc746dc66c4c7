import { describe, expect, it } from 'vitest';
import { emsOf, LEADING } from '@/lib/take-along/set-lines';
import { fittedWords, PICTURE_PLAN } from './picture-layout';

const { title, line } = PICTURE_PLAN;
const VIETNAMESE = 'Thượng đỉnh Mỹ – Triều lần thứ hai tại Hà Nội kết thúc mà không đạt thỏa thuận';

describe('the title of a picture', () => {
  it('has the largest letters where it is short', () => {
    expect(fittedWords('Hà Nội', title, 'serif')).toEqual({ lines: ['Hà Nội'], size: 58 });
  });

  it.each([1, 2, 4, 12])('stays in its room when it is %i times as long', (times) => {
    const text = Array.from({ length: times }, () => VIETNAMESE).join(', ');
    const { lines, size } = fittedWords(text, title, 'serif');
    expect(size).toBeGreaterThanOrEqual(30);
    expect(lines.length * LEADING * size).toBeLessThanOrEqual(title.height);
    for (const one of lines) {
      expect(emsOf(one, { width: 1.06 }, true) * size).toBeLessThanOrEqual(title.width);
    }
    const shown = lines.join(' ');
    if (shown.endsWith(' …')) expect(text.startsWith(shown.slice(0, -2))).toBe(true);
    else expect(shown).toBe(text);
    expect(shown.endsWith(' …')).toBe(times > 2);
  });

  it('cuts a word that is longer than its lines', () => {
    const { lines, size } = fittedWords('W'.repeat(400), title, 'serif');
    expect(lines.at(-1)).toMatch(/W…$/);
    for (const one of lines) {
      expect(emsOf(one, { width: 1.06 }, true) * size).toBeLessThanOrEqual(title.width);
    }
  });
});

it('keeps dates and filters in one line', () => {
  const { lines, size } = fittedWords(`${VIETNAMESE} · ${VIETNAMESE}`, line, 'sans');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/ …$/);
  expect(size).toBe(18);
});
