import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';

export type TileLayers = Record<string, GeoJSON.Feature[]>;

/**
 * Writes every tile of the zooms `from` to `to` as `z/x/y.mvt`; gives their count and size in bytes.
 *
 * Tiles rather than whole-world GeoJSON: a first view then loads a dozen small files instead of
 * 600 KB, and the browser has nothing to slice. An empty tile is written too (as zero bytes), since
 * a missing file would be an error in the console of every reader who looks at an ocean.
 */
export function writeTilePyramid(
  layers: TileLayers,
  directory: string,
  { from, to }: { from: number; to: number },
): { tiles: number; bytes: number } {
  const indices = Object.entries(layers).map(
    ([name, features]) =>
      [
        name,
        new GeoJSONVT(
          { type: 'FeatureCollection', features },
          { maxZoom: to, indexMaxZoom: to, tolerance: 3, buffer: 48 },
        ),
      ] as const,
  );
  let tiles = 0;
  let bytes = 0;
  for (let z = from; z <= to; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      const column = path.join(directory, String(z), String(x));
      mkdirSync(column, { recursive: true });
      for (let y = 0; y < 2 ** z; y += 1) {
        const filled = indices.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y);
          return tile !== null && tile.features.length > 0 ? [[name, tile] as const] : [];
        });
        const encoded = fromGeojsonVt(Object.fromEntries(filled), { version: 2, extent: 4096 });
        writeFileSync(path.join(column, `${y}.mvt`), encoded);
        tiles += 1;
        bytes += encoded.byteLength;
      }
    }
  }
  return { tiles, bytes };
}
