import { describe, expect, it } from 'vitest';
import { FIGURES, type FigureName, type Figures } from './figures';
import { comparison, measuredSchema, table, type Measured } from './report';

const NOTHING = Object.fromEntries(Object.keys(FIGURES).map((name) => [name, null])) as Figures;

const measured = (
  group: Measured['group'],
  name: string,
  figures: Partial<Record<FigureName, number | null>>,
): Measured => ({
  group,
  name,
  screen: '1440×900',
  projection: 'flat',
  figures: { ...NOTHING, ...figures },
});

const cellsOf = (text: string, title: string) =>
  text
    .split('\n')
    .find((line) => line.trim().startsWith(title))!
    .trim()
    .split(/ {2,}/)
    .slice(1);

const before = [
  measured('first view', 'first view', { crossings: 200, leastAngle: 1.25 }),
  measured('years', '1990', { crossings: 1, leastAngle: 4 }),
  measured('years', '1991', { crossings: 8, leastAngle: 2 }),
  measured('years', '1992', { crossings: 3, leastAngle: null }),
];

describe('the table', () => {
  it('has the first view, and of a group the sum, the median and the worst with its name', () => {
    // No family and no tour step was measured.
    const none = ['0', '–', '–'];
    expect(cellsOf(table(before), 'crossings')).toEqual([
      '200',
      ...none,
      ...['12', '3', '8 (1991)'],
      ...none,
    ]);
  });

  it('adds up no angles, of which the least is the worst', () => {
    const cells = cellsOf(table(before), 'angle at nodes, least');
    expect(cells[0]).toBe('1.3');
    expect(cells.slice(4, 7)).toEqual(['–', '3', '2 (1991)']);
  });
});

it('a comparison has before, after, and what of it is left', () => {
  const after = before.map((one) => ({ ...one, figures: { ...one.figures, crossings: 1 } }));
  const cells = cellsOf(comparison(before, after), 'crossings');
  expect(cells[0]).toBe('200 → 1 ×0.01');
  expect(cells.slice(4, 7)).toEqual(['12 → 3 ×0.25', '3 → 1 ×0.33', '8 → 1 ×0.13']);
});

it('a file of an earlier day may lack figures, and nothing else', () => {
  const text = JSON.stringify([{ ...before[0], figures: { crossings: 5, forgotten: 1 } }]);
  const [read] = measuredSchema.parse(JSON.parse(text));
  expect(read).toEqual(measured('first view', 'first view', { crossings: 5 }));
  expect(measuredSchema.safeParse([{ figures: {} }]).success).toBe(false);
});
