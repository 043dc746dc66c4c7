import { describe, expect, it } from 'vitest';
import { channelsOf, contrast, difference, linear, over, type Channels } from '@/lib/colour/colour';
import { SIGHTS, inGrey, seenBy } from '@/lib/colour/colour-vision';
import { FAMILY_STYLE } from '@/components/event/family-style';
import { FAMILIES } from '@/lib/model/vocabulary';
import { BASEMAP_PALETTES } from '../basemap/palette';
import { MAP_PALETTES } from './map-palette';

/**
 * Differences are distances in OKLab. 0.02 is one that is just noticed (CSS Color 4, § 13.2). What is to
 * be told apart while a map is read needs several times that.
 */
const JUST_NOTICED = 0.02;
const LEAST = {
  /** Between two families, of a stroke with room for its whole colour. */
  broad: 4 * JUST_NOTICED,
  /** The same at 1.5 px, where a stroke between two rows of pixels covers three quarters of each. */
  thin: 3 * JUST_NOTICED,
  /** Between a family at 1.5 px and a line of the basemap. */
  line: 2.5 * JUST_NOTICED,
};
const COVERED_AT_LEAST_WIDTH = 0.75;

/** Of a stroke against land and sea: WCAG 2.2, 1.4.11, and nearly as much where it is thin. */
const LEAST_CONTRAST = { broad: 3, thin: 2.6 };

describe.each(['day', 'night'] as const)('colours of families by %s', (theme) => {
  const { land, sea, coast, border, disputedBorder, river } = BASEMAP_PALETTES[theme];
  const grounds = [...land, sea].map(channelsOf);
  const colourOf = (family: (typeof FAMILIES)[number]) => channelsOf(FAMILY_STYLE[family][theme]);
  const [red, green, blue] = MAP_PALETTES[theme].mixed;
  const mixed: Channels = [red / 255, green / 255, blue / 255];
  const named = [
    ...FAMILIES.map((family) => [family, colourOf(family)] as const),
    ['several', mixed] as const,
  ];
  const pairs = named.flatMap((one, index) =>
    named.slice(index + 1).map((other) => [one, other] as const),
  );

  it.each(named)('%s stands out from land and sea', (name, colour) => {
    for (const ground of grounds) {
      const contrastAt = (share: number) =>
        contrast(linear(over(colour, ground, share)), linear(ground));
      expect(contrastAt(1)).toBeGreaterThanOrEqual(LEAST_CONTRAST.broad);
      // What several families share has always a family beside it, and is no stroke of its own.
      if (name === 'several') continue;
      expect(contrastAt(COVERED_AT_LEAST_WIDTH)).toBeGreaterThanOrEqual(LEAST_CONTRAST.thin);
    }
  });

  describe.each(SIGHTS)('with %s', (sight) => {
    const seen = (colour: Channels) => seenBy(sight, linear(colour));

    const atLeastWidth = (colour: Channels, ground: Channels) =>
      seen(over(colour, ground, COVERED_AT_LEAST_WIDTH));

    it('differ from one another, broad and thin', () => {
      const alike = pairs.filter(
        ([[, colour], [, other]]) =>
          difference(seen(colour), seen(other)) < LEAST.broad ||
          grounds.some(
            (ground) =>
              difference(atLeastWidth(colour, ground), atLeastWidth(other, ground)) < LEAST.thin,
          ),
      );
      expect(alike.map(([[name], [other]]) => `${name} and ${other}`)).toEqual([]);
    });

    it('differ from the lines of the basemap, however thin', () => {
      const lines = Object.entries({ coast, border, disputedBorder, river });
      const alike = named.flatMap(([name, colour]) =>
        lines
          .filter(([, line]) =>
            grounds.some(
              (ground) =>
                difference(atLeastWidth(colour, ground), seen(channelsOf(line))) < LEAST.line,
            ),
          )
          .map(([line]) => `${name} and ${line}`),
      );
      expect(alike).toEqual([]);
    });
  });

  it('stand out from paper in grey print, where their patterns tell them apart', () => {
    const paper = inGrey(linear(channelsOf(land[0])));
    for (const family of FAMILIES) {
      const grey = inGrey(linear(colourOf(family)));
      expect(contrast(grey, paper)).toBeGreaterThanOrEqual(LEAST_CONTRAST.broad);
    }
  });
});
