import type { StyleSpecification } from 'maplibre-gl';
import type { BasemapOptions } from './basemap-options';
import { basemapSources } from './basemap-sources';
import { labelFontFaces } from './font-faces';
import { enlargedLayers } from './enlarged-layers';
import { labelLayers } from './label-layers';
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
        ...labelLayers(palette, options.language, options.projection),
      ],
      options.typeScale ?? 1,
    ),
  };
}
