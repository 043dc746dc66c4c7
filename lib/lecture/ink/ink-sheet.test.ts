import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INK_COLOURS, MOST_STROKES, type InkStroke } from '@/lib/tours/ink-stroke';
import { afterInk, inkSheetSchema, sheetOf, type InkSheet } from './ink-sheet';

const stroke: fc.Arbitrary<InkStroke> = fc.record({
  colour: fc.constantFrom(...INK_COLOURS),
  on: fc.constantFrom('map' as const, 'window' as const),
  points: fc.constant([127_000, 37_500, 10, -20]),
});
const EMPTY: InkSheet = { strokes: [], wiped: [] };
const sheet = fc
  .array(stroke, { maxLength: MOST_STROKES - 1 })
  .map((strokes): InkSheet => ({ strokes, wiped: [] }));

describe('the drawing on a step', () => {
  it('is as before after a stroke and its undoing', () => {
    fc.assert(
      fc.property(sheet, stroke, (before, added) => {
        const after = afterInk(afterInk(before, { kind: 'add', stroke: added }), { kind: 'undo' });
        expect(after.strokes).toEqual(before.strokes);
      }),
    );
  });

  it('comes back whole when the wiping is undone', () => {
    fc.assert(
      fc.property(sheet, (before) => {
        const after = afterInk(afterInk(before, { kind: 'wipe' }), { kind: 'undo' });
        expect(after.strokes).toEqual(before.strokes);
      }),
    );
  });

  it('changes nothing where there is nothing to undo or to wipe', () => {
    expect(afterInk(EMPTY, { kind: 'undo' })).toBe(EMPTY);
    expect(afterInk(EMPTY, { kind: 'wipe' })).toBe(EMPTY);
  });

  it('stays small, and keeps what was drawn last', () => {
    const drawn = (east: number): InkStroke => ({ colour: 'ink', on: 'map', points: [east, 0] });
    const full = Array.from({ length: MOST_STROKES + 5 }, (_, index) => index).reduce(
      (before, index) => afterInk(before, { kind: 'add', stroke: drawn(index) }),
      EMPTY,
    );
    expect(inkSheetSchema.safeParse(full).success).toBe(true);
    expect(full.strokes.at(-1)).toEqual(drawn(MOST_STROKES + 4));
  });
});

it('keeps what is drawn on a step apart from what is drawn while it is left', () => {
  expect(sheetOf({ step: 4, live: null })).not.toBe(sheetOf({ step: 4, live: 'from=2018' }));
  expect(sheetOf({ step: 4, live: 'from=2018' })).toBe(sheetOf({ step: 4, live: 'from=2019' }));
});
