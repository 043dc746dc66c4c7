import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { MAP_FONT_FILES } from '@/components/map/basemap/font-faces';
import { borderLines, coastLines, unmatchedDisputes } from './basemap/border-lines';
import { hashOf, isUpToDate, writeStamp } from './basemap/build-stamp';
import { countryAreas } from './basemap/country-areas';
import { countryLabels } from './basemap/country-labels';
import { assertVietnameseNames } from './basemap/country-names';
import { graticule } from './basemap/graticule';
import { lakes, rivers } from './basemap/inland-water';
import { writeTilePyramid } from './basemap/tile-pyramid';
import { waterLabels } from './basemap/water-labels';
import { COUNTRIES_FILE, readCountries, readWater, WATER_FILE } from './basemap/world-topology';

/**
 * Builds what the map loads, from npm packages alone: public/basemap (tiles and labels),
 * public/maplibre (its worker) and public/fonts (for labels). Run again with nothing changed it
 * only compares a hash; `--force` builds all the same.
 */

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '..');
const output = {
  basemap: path.join(root, 'public/basemap'),
  maplibre: path.join(root, 'public/maplibre'),
  fonts: path.join(root, 'public/fonts'),
};
const stampFile = path.join(output.basemap, 'build.stamp');

const sourceFolders = ['scripts/basemap', 'components/map/basemap'].map((folder) =>
  path.join(root, folder),
);
const workerFile = path.join(
  path.dirname(require.resolve('maplibre-gl/package.json')),
  'dist/maplibre-gl-worker.mjs',
);
const fontFiles = MAP_FONT_FILES.map((file) => require.resolve(file));

const inputs = [
  import.meta.filename,
  COUNTRIES_FILE,
  WATER_FILE,
  workerFile,
  ...fontFiles,
  ...sourceFolders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => path.join(folder, name)),
  ),
];

function build(): void {
  assertVietnameseNames();
  const topology = readCountries();
  const unmatched = unmatchedDisputes(topology);
  if (unmatched.length > 0) {
    throw new Error(`No border in the data for disputed pairs: ${unmatched.join(', ')}`);
  }
  for (const folder of Object.values(output)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  const water = readWater();
  const countries = countryAreas(topology);
  const { tiles, bytes } = writeTilePyramid(
    {
      graticule: [graticule(10)],
      country: countries,
      coast: [coastLines(topology)],
      lake: lakes(water),
      river: rivers(water),
      border: borderLines(topology),
    },
    output.basemap,
  );
  const labels = {
    type: 'FeatureCollection',
    features: [...waterLabels(), ...countryLabels(countries)],
  };
  writeFileSync(path.join(output.basemap, 'labels.geojson'), JSON.stringify(labels));

  copyFileSync(workerFile, path.join(output.maplibre, path.basename(workerFile)));
  for (const file of fontFiles) copyFileSync(file, path.join(output.fonts, path.basename(file)));
  console.log(
    `Basemap: ${tiles} tiles, ${(bytes / 1024 / 1024).toFixed(1)} MB, ${labels.features.length} labels`,
  );
}

const hash = hashOf(inputs);
if (isUpToDate(stampFile, hash) && !process.argv.includes('--force')) {
  console.log('Basemap: up to date');
} else {
  const start = performance.now();
  build();
  writeStamp(stampFile, hash);
  console.log(`Basemap: built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
