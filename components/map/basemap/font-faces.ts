import type { FontFacesSpecification } from 'maplibre-gl';

export const LABEL_FONT = { upright: 'Source Serif 4', italic: 'Source Serif 4 Italic' } as const;

/**
 * Subsets by the scripts that labels are written in, with the ranges of @fontsource's unicode.json.
 * The first file that covers a letter draws it, so Vietnamese comes before latin-ext, which claims
 * some of its letters. A file is fetched only when a label needs it.
 */
const SUBSET_RANGES = {
  latin: ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+2212'],
  vietnamese: [
    'U+0102-0103',
    'U+0110-0111',
    'U+0128-0129',
    'U+0168-0169',
    'U+01A0-01A1',
    'U+01AF-01B0',
    'U+0300-0301',
    'U+0303-0304',
    'U+0308-0309',
    'U+0323',
    'U+1EA0-1EF9',
  ],
  'latin-ext': ['U+0100-02BA', 'U+1E00-1E9F', 'U+1EF2-1EFF'],
} as const;

const STYLES = { [LABEL_FONT.upright]: 'normal', [LABEL_FONT.italic]: 'italic' } as const;
const SUBSETS = Object.keys(SUBSET_RANGES) as (keyof typeof SUBSET_RANGES)[];

const fileName = (subset: string, style: string): string =>
  `source-serif-4-${subset}-wght-${style}.woff2`;

/** Files that labels are drawn with; the basemap build copies them to public/fonts. */
export const MAP_FONT_FILES: readonly string[] = Object.values(STYLES).flatMap((style) =>
  SUBSETS.map((subset) => fileName(subset, style)),
);

export function labelFontFaces(origin: string): FontFacesSpecification {
  return Object.fromEntries(
    Object.entries(STYLES).map(([font, style]) => [
      font,
      SUBSETS.map((subset) => ({
        url: `${origin}/fonts/${fileName(subset, style)}`,
        'unicode-range': [...SUBSET_RANGES[subset]],
      })),
    ]),
  );
}
