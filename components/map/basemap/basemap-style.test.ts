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

const globe = { theme: 'day', language: 'vi', projection: 'globe' } as const;
const layer = (typeScale: number, id: string) =>
  JSON.stringify(
    basemapStyle({ ...globe, typeScale }).layers.find((candidate) => candidate.id === id),
  );

it('enlarges names and lines, and no zoom at which they have a size', () => {
  expect(layer(2, 'label-country-1')).toContain(
    '["interpolate",["linear"],["zoom"],1,18,4,26,7,40]',
  );
  expect(layer(2, 'border')).toContain('["interpolate",["linear"],["zoom"],1,1,4,1.8,8,3.2]');
  expect(layer(2, 'shallows')).toContain('["exponential",1.4],["zoom"],1,8,4,22,8,32]');
});

it('changes nothing at a desk', () => {
  expect(basemapStyle({ ...globe, typeScale: 1 })).toEqual(basemapStyle(globe));
});

it('leaves the states to something else that names them, and nothing besides', () => {
  const ids = ({ layers }: ReturnType<typeof basemapStyle>) => layers.map(({ id }) => id);
  const left = ids(basemapStyle({ ...globe, namesStates: false }));
  const missing = ids(basemapStyle(globe)).filter((id) => !left.includes(id));
  expect(missing.toSorted()).toEqual(
    Array.from({ length: 7 }, (_, index) => `label-country-${index + 1}`),
  );
});
