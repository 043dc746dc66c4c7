import { describe, expect, it } from 'vitest';
import { FAMILY_STYLE } from '@/components/event/family-style';
import { FAMILIES } from '@/lib/model/vocabulary';
import { BASEMAP_PALETTES } from '../basemap/palette';

/** Relative luminance of a colour such as #1d2530 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['day', 'night'] as const)('colours of families by %s', (theme) => {
  const { land, sea } = BASEMAP_PALETTES[theme];

  it.each(FAMILIES)('%s stands out from land and sea, 3 to 1 at least', (family) => {
    for (const ground of [...land, sea]) {
      expect(contrast(FAMILY_STYLE[family][theme], ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
