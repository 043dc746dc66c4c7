import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedText, fittingsToTry, type Fitting } from './fitted-text';
import { TEXT_SIZES, cardScale, textSizeBeside } from './text-size';

/** A pane with room for so much, and what its text and its footnotes take at a share of 1. */
const pane = (room: number, text: number, footnotes: number) => (fitting: Fitting) =>
  text * fitting.share ** 2 + (fitting.isFolded ? 1 : footnotes) <= room;

const size = fc.constantFrom(...TEXT_SIZES);
const amount = fc.integer({ min: 1, max: 100 });

describe('the text of a step', () => {
  it('grows where there is room, and shrinks to its floor before the footnotes fold', () => {
    expect(fittedText(pane(100, 20, 10), 1, true)).toMatchObject({ share: 1.36, isFolded: false });
    const long = fittedText(pane(100, 100, 50), 1, true);
    expect(long).toMatchObject({ isFolded: false });
    expect(long.share).toBeCloseTo(0.68);
    const folded = fittedText(pane(100, 100, 70), 1, true);
    expect(folded).toMatchObject({ isFolded: true });
    expect(folded.share).toBeGreaterThan(0.9);
  });

  it('has 24 pixels at least at 1920 × 1080, where nothing else is wished', () => {
    const shares = fittingsToTry(1, true).map(({ share }) => share);
    // The size of type there, as step-card.tsx writes it.
    expect(Math.min(...shares) * (8 + 0.0265 * 1080)).toBeGreaterThan(24);
  });

  it('scrolls only where nothing fits, whatever size is wished', () => {
    fc.assert(
      fc.property(amount, amount, amount, size, fc.boolean(), (room, text, notes, wish, folds) => {
        const fits = pane(room, text, notes);
        const fitted = fittedText(fits, wish, folds);
        const smallest = { share: 0.66, isFolded: folds, scrolls: false };
        if (fitted.scrolls) expect(fits(smallest) && wish >= 1).toBe(false);
        else expect(fits(fitted)).toBe(true);
      }),
    );
  });

  it('is never smaller for a larger wish, and never folds what has nothing to fold', () => {
    fc.assert(
      fc.property(amount, amount, amount, size, (room, text, notes, wish) => {
        const fits = pane(room, text, notes);
        const larger = fittedText(fits, textSizeBeside(wish, 'larger'), true);
        const as = fittedText(fits, wish, true);
        // A step of the grid, since the grids of two wishes lie beside each other.
        expect(larger.share).toBeGreaterThanOrEqual(as.share - 0.04);
        expect(fittedText(fits, wish, false).isFolded).toBe(false);
      }),
    );
  });
});

describe('the size that is wished', () => {
  it('goes up and down in the same steps, and stops at either end', () => {
    for (const wish of TEXT_SIZES) {
      const up = textSizeBeside(wish, 'larger');
      if (up !== wish) expect(textSizeBeside(up, 'smaller')).toBe(wish);
    }
    expect(textSizeBeside(1.5, 'larger')).toBe(1.5);
    expect(textSizeBeside(0.8, 'smaller')).toBe(0.8);
  });

  it('has the smallest type of a card at 24 pixels at 1920 × 1080, and follows the browser’s zoom', () => {
    expect(12 * cardScale(1080, 1)).toBeGreaterThanOrEqual(24);
    // Enlarged twofold, a window has half the pixels, each twice as large.
    expect(2 * cardScale(540, 1)).toBeGreaterThan(1.2 * cardScale(1080, 1));
  });
});
