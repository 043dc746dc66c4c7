import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { BasemapOptions } from './basemap-options';
import { basemapSources } from './basemap-sources';
import { labelFontFaces } from './font-faces';
import { isOfCountries, labelLayers } from './label-layers';
import { landAndWaterLayers } from './land-and-water-layers';
import { BASEMAP_PALETTES } from './palette';

/**
 * The whole style. There is no `glyphs` address: letters come from the self-hosted `font-faces`, so
 * Vietnamese looks the same on every machine and nothing is fetched from anyone else.
 *
 * Ids and sources are the same for every theme, language and projection, so MapLibre's style diff
 * turns a change into a few paint or layout updates and loads nothing again.
 */
export function basemapStyle(options: BasemapOptions, origin = ''): StyleSpecification {
  const palette = BASEMAP_PALETTES[options.theme];
  return {
    version: 8,
    name: `Third Neighbor, ${options.theme}`,
    projection: { type: options.projection },
    'font-faces': labelFontFaces(origin),
    sources: basemapSources(origin),
    // A printed globe has no glow around it.
    sky: { 'atmosphere-blend': 0 },
    layers: enlargedLayers(
      [
        ...landAndWaterLayers(palette),
        ...labelLayers(palette, options.language, options.projection).filter(
          ({ id }) => options.namesStates !== false || !isOfCountries(id),
        ),
      ],
      options.typeScale ?? 1,
    ),
  };
}

const INTERPOLATE_HEAD = 3;

/** A size, or one by zoom as this style writes them: `['interpolate', kind, ['zoom'], zoom, size, …]`. */
function enlarged(size: unknown, factor: number): unknown {
  if (typeof size === 'number') return size * factor;
  if (!Array.isArray(size)) return size;
  return size.map((part: unknown, index) =>
    typeof part === 'number' && index > INTERPOLATE_HEAD && (index - INTERPOLATE_HEAD) % 2 === 1
      ? part * factor
      : part,
  );
}

const SIZES = ['text-size', 'text-halo-width', 'line-width', 'line-blur'] as const;

/** The same layers with all type and lines larger, for a room; nothing else changes. */
function enlargedLayers(
  layers: readonly LayerSpecification[],
  factor: number,
): LayerSpecification[] {
  if (factor === 1) return [...layers];
  const enlarge = (properties: object | undefined) =>
    properties &&
    Object.fromEntries(
      Object.entries(properties).map(([name, value]: [string, unknown]) => [
        name,
        SIZES.some((size) => size === name) ? enlarged(value, factor) : value,
      ]),
    );
  return layers.map((layer) =>
    layer.type === 'symbol' || layer.type === 'line'
      ? {
          ...layer,
          ...(layer.layout && { layout: enlarge(layer.layout) }),
          ...(layer.paint && { paint: enlarge(layer.paint) }),
        }
      : layer,
  );
}
