import { describe, expect, it } from 'vitest';
import { channelsOf, contrast, difference, linear, oklab, over } from './colour';
import { SIGHTS, inGrey, seenBy } from './colour-vision';

const of = (hex: string) => linear(channelsOf(hex));

describe('simulated sight', () => {
  it.each(SIGHTS)('leaves black, grey and white as they are: %s', (sight) => {
    for (const hex of ['#000000', '#808080', '#ffffff']) {
      expect(difference(seenBy(sight, of(hex)), of(hex))).toBeLessThan(0.001);
    }
  });

  it('confuses what each kind of eye confuses', () => {
    const [red, green] = [of('#a65a2a'), of('#6b7a1f')];
    const apart = (sight: (typeof SIGHTS)[number]) =>
      difference(seenBy(sight, red), seenBy(sight, green));
    expect(apart('deuteranopia')).toBeLessThan(apart('all cones') / 2);
    expect(apart('protanopia')).toBeLessThan(apart('all cones') / 2);
    expect(apart('tritanopia')).toBeGreaterThan(apart('all cones') / 2);
  });

  it('has no colour in grey', () => {
    const [, green, blue] = oklab(inGrey(of('#f01a55')));
    expect(Math.hypot(green, blue)).toBeLessThan(0.001);
  });
});

describe('colours', () => {
  it('are measured as their sources do', () => {
    expect(contrast(of('#000000'), of('#ffffff'))).toBeCloseTo(21, 6);
    // The example of Ottosson's page: the red of sRGB.
    const [lightness, green, blue] = oklab(of('#ff0000'));
    expect([lightness, green, blue].map((value) => value.toFixed(3))).toEqual([
      '0.628',
      '0.225',
      '0.126',
    ]);
  });

  it('blend as a screen does', () => {
    expect(over([1, 1, 1], [0, 0.5, 1], 0.5)).toEqual([0.5, 0.75, 1]);
  });
});
