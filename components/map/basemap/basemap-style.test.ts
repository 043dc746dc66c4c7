import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { BasemapOptions } from './basemap-options';
import { basemapStyle } from './basemap-style';

const all: BasemapOptions[] = (['day', 'night'] as const).flatMap((theme) =>
  (['en', 'vi'] as const).flatMap((language) =>
    (['mercator', 'globe'] as const).map((projection) => ({ theme, language, projection })),
  ),
);

describe.each(all)('style for $theme, $language, $projection', (options) => {
  const style = basemapStyle(options, 'https://atlas.test');

  it('is valid', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('declares every font it sets text in', () => {
    const used = style.layers.flatMap((layer) =>
      layer.type === 'symbol' ? (layer.layout?.['text-font'] as string[]) : [],
    );
    const declared = Object.keys(style['font-faces'] ?? {});
    expect(used.filter((font) => !declared.includes(font))).toEqual([]);
  });

  it('asks nobody else for anything', () => {
    const addresses = JSON.stringify(style).match(/https?:\/\/[^/"]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['https://atlas.test']));
    expect(style.glyphs).toBeUndefined();
  });

  it('has the same sources and layers as any other, so that a change loads nothing', () => {
    const first = basemapStyle(all[0]!, 'https://atlas.test');
    expect(style.sources).toEqual(first.sources);
    expect(style['font-faces']).toEqual(first['font-faces']);
    expect(style.layers.map(({ id }) => id)).toEqual(first.layers.map(({ id }) => id));
  });
});
