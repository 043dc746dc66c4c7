import { describe, expect, it } from 'vitest';
import { angularDistance, initialBearing, unwrapLongitude } from './sphere';

describe('unwrapLongitude', () => {
  it('takes the copy on the side of the reference', () => {
    expect(unwrapLongitude(-170, 175)).toBe(190);
    expect(unwrapLongitude(170, -175)).toBe(-190);
    expect(unwrapLongitude(100, 90)).toBe(100);
  });
});

describe('angularDistance', () => {
  it('is a quarter turn from the equator to the pole and half of one to the antipode', () => {
    expect(angularDistance([0, 0], [50, 90])).toBeCloseTo(Math.PI / 2);
    expect(angularDistance([106.9, 47.9], [-73.1, -47.9])).toBeCloseTo(Math.PI);
    expect(angularDistance([10, 10], [10, 10])).toBe(0);
  });
});

describe('initialBearing', () => {
  it('is along a meridian or the equator where the places share one', () => {
    expect(initialBearing([10, 20], [10, 50])).toBeCloseTo(0);
    expect(initialBearing([10, 0], [40, 0])).toBeCloseTo(90);
    expect(initialBearing([170, 0], [-170, 0])).toBeCloseTo(90);
    expect(Math.abs(initialBearing([10, 20], [10, -50]))).toBeCloseTo(180);
  });

  it('leads over the Arctic from Ulaanbaatar to Washington', () => {
    expect(initialBearing([106.9, 47.9], [-77.04, 38.9])).toBeCloseTo(3.2, 0);
  });
});
