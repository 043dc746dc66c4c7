import { describe, expect, it } from 'vitest';
import { cardPosition } from './card-position';

describe('the card at the pointer', () => {
  const card = { width: 200, height: 60 };
  const viewport = { width: 800, height: 600 };

  it('is to the right and below, and on the other side at an edge', () => {
    expect(cardPosition({ x: 100, y: 100 }, card, viewport)).toEqual({ left: 114, top: 114 });
    expect(cardPosition({ x: 790, y: 590 }, card, viewport)).toEqual({ left: 576, top: 516 });
  });

  it('never leaves the map', () => {
    expect(cardPosition({ x: 100, y: 5 }, card, { width: 150, height: 50 })).toEqual({
      left: 8,
      top: 8,
    });
  });
});
