import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { BASEMAP_MAX_TILE_ZOOM } from '@/components/map/basemap/basemap-sources';
import { COAST_FILE } from '@/components/map/still/still-ground';
import { PDF_FONT_FOLDER } from '@/components/pictures/pdf/pdf-faces';
import { landTopologySchema } from '@/lib/geo/land';
import { borderLines, coastLines, unmatchedDisputes } from './basemap/border-lines';
import { hashOf, isUpToDate, writeStamp } from './basemap/build-stamp';
import { coastPicture } from './basemap/coast-picture';
import { countryAreas, countryTints } from './basemap/country-areas';
import { countryLabels } from './basemap/country-labels';
import { assertVietnameseNames } from './basemap/country-names';
import { graticule } from './basemap/graticule';
import { lakes, rivers } from './basemap/inland-water';
import { PDF_FONT_INPUTS, writePdfFonts } from './basemap/pdf-fonts';
import { writeTilePyramid, type TileLayers } from './basemap/tile-pyramid';
import { waterLabels } from './basemap/water-labels';
import { FONT_INPUTS, writeWebFonts } from './basemap/web-fonts';
import {
  COUNTRIES_FILES,
  readCountries,
  readWater,
  WATER_FILE,
  type CountryTopology,
} from './basemap/world-topology';

/**
 * Builds what the map loads, from npm packages alone: public/basemap (tiles),
 * public/maplibre (its worker), public/fonts (of labels and of the page) and public/pdf-fonts (of PDFs). Run
 * again with nothing changed it only compares a hash; `--force` builds all the same.
 */

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '..');
const output = {
  basemap: path.join(root, 'public/basemap'),
  maplibre: path.join(root, 'public/maplibre'),
  fonts: path.join(root, 'public/fonts'),
  pdfFonts: path.join(root, 'public', PDF_FONT_FOLDER),
};
/** From here on the 1:10m data: a reader this close looks at a strait or a border station. */
const DETAIL_TILE_ZOOM = 5;

const stampFile = path.join(output.basemap, 'build.stamp');

const sourceFolders = ['scripts/basemap', 'components/map/basemap', 'components/map/still'].map(
  (folder) => path.join(root, folder),
);
/**
 * The land alone: for the maps that a browser draws to be printed (components/queries/land-query.ts), and
 * for the still map.
 */
const landFile = require.resolve('world-atlas/land-50m.json');
const landAfarFile = require.resolve('world-atlas/land-110m.json');
const workerFile = path.join(
  path.dirname(require.resolve('maplibre-gl/package.json')),
  'dist/maplibre-gl-worker.mjs',
);

const inputs = [
  import.meta.filename,
  ...Object.values(COUNTRIES_FILES),
  WATER_FILE,
  workerFile,
  landFile,
  landAfarFile,
  ...FONT_INPUTS,
  ...PDF_FONT_INPUTS,
  ...sourceFolders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  ),
];

function build(): void {
  assertVietnameseNames();
  const overview = readCountries('overview');
  const detail = readCountries('detail');
  const unmatched = unmatchedDisputes([overview, detail]);
  if (unmatched.length > 0) {
    throw new Error(`No border in the data for disputed pairs: ${unmatched.join(', ')}`);
  }
  for (const folder of Object.values(output)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  const tints = countryTints(overview);
  const water = readWater();
  const labels = [...waterLabels(), ...countryLabels(countryAreas(overview, tints))];
  const layersOf = (topology: CountryTopology): TileLayers => ({
    graticule: [graticule(10)],
    country: countryAreas(topology, tints),
    coast: [coastLines(topology)],
    lake: lakes(water),
    river: rivers(water),
    border: borderLines(topology),
    label: labels,
  });
  const written = [
    writeTilePyramid(layersOf(overview), output.basemap, { from: 0, to: DETAIL_TILE_ZOOM - 1 }),
    writeTilePyramid(layersOf(detail), output.basemap, {
      from: DETAIL_TILE_ZOOM,
      to: BASEMAP_MAX_TILE_ZOOM,
    }),
  ];
  copyFileSync(workerFile, path.join(output.maplibre, path.basename(workerFile)));
  for (const file of [landFile, landAfarFile]) {
    copyFileSync(file, path.join(output.basemap, path.basename(file)));
  }
  writeFileSync(path.join(output.basemap, COAST_FILE), coastPicture(readLand()));
  writeWebFonts(output.fonts);
  writePdfFonts(output.pdfFonts);
  const tiles = written.reduce((sum, pyramid) => sum + pyramid.tiles, 0);
  const megabytes = written.reduce((sum, pyramid) => sum + pyramid.bytes, 0) / 1024 ** 2;
  console.log(`Basemap: ${tiles} tiles, ${megabytes.toFixed(1)} MB, ${labels.length} labels`);
}

const readLand = () => landTopologySchema.parse(JSON.parse(readFileSync(landFile, 'utf8')));

const hash = hashOf(inputs);
if (isUpToDate(stampFile, hash) && !process.argv.includes('--force')) {
  console.log('Basemap: up to date');
} else {
  const start = performance.now();
  build();
  writeStamp(stampFile, hash);
  console.log(`Basemap: built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
