import type { ViewTables } from '../view-tables';
import { csvFile, type Separator } from './csv-files';
import type { Slices } from './slices';
import { zipOf, type DataFile } from './zip';

/** Kinds of files that a view can be saved as, in the order of the dialog. */
export const VIEW_FORMATS = [
  'csv',
  'xlsx',
  'geojson',
  'flowmap',
  'parquet',
  'arrow',
  'linked-places',
  'json-ld',
] as const;
export type ViewFormat = (typeof VIEW_FORMATS)[number];

/** How the name of the file ends. */
export const EXTENSIONS = {
  csv: 'csv.zip',
  xlsx: 'xlsx',
  geojson: 'geojson',
  flowmap: 'flowmap.zip',
  parquet: 'parquet.zip',
  arrow: 'arrow.zip',
  'linked-places': 'lpf.geojson',
  'json-ld': 'jsonld',
} as const satisfies Record<ViewFormat, string>;

/** Those that are one file and have no room for a dictionary in it: it is saved by itself. */
export const DICTIONARY_APART: ReadonlySet<ViewFormat> = new Set([
  'geojson',
  'linked-places',
  'json-ld',
]);

export interface ExportWork {
  readonly slices: Slices;
  readonly separator: Separator;
}

type Write = (view: ViewTables, work: ExportWork) => Promise<Uint8Array<ArrayBuffer>>;

const single = (file: DataFile) => file.bytes;

/** Each writer is loaded when its kind of file is first asked for. */
const WRITERS: Readonly<Record<ViewFormat, () => Promise<Write>>> = {
  csv: async () => {
    const { csvFiles } = await import('./csv-files');
    return async (view, { slices, separator }) =>
      zipOf(await csvFiles(view, separator, slices), slices);
  },
  xlsx: async () => {
    const { xlsxFile } = await import('./xlsx-file');
    return async (view, { slices }) => single(await xlsxFile(view, slices));
  },
  geojson: async () => {
    const { geoJsonFile } = await import('./geojson-file');
    return async (view, { slices }) => single(await geoJsonFile(view, slices));
  },
  flowmap: async () => {
    const { flowmapFiles } = await import('./flowmap-files');
    return async (view, { slices }) => zipOf(await flowmapFiles(view, slices), slices);
  },
  parquet: async () => {
    const { parquetFiles } = await import('./parquet-files');
    return async (view, { slices }) => zipOf(await parquetFiles(view, slices), slices);
  },
  arrow: async () => {
    const { arrowFiles } = await import('./arrow-files');
    return async (view, { slices }) => zipOf(await arrowFiles(view, slices), slices);
  },
  'linked-places': async () => {
    const { linkedPlacesFile } = await import('./linked-places-file');
    return async (view, { slices }) => single(await linkedPlacesFile(view, slices));
  },
  'json-ld': async () => {
    const { jsonLdFile } = await import('./json-ld-file');
    return async (view, { slices }) => single(await jsonLdFile(view, slices));
  },
};

/** The bytes of a view in one of the formats. */
export async function viewFile(view: ViewTables, format: ViewFormat, work: ExportWork) {
  const write = await WRITERS[format]();
  return write(view, work);
}

/** The dictionary of the view's columns, for the formats that have none in them. */
export async function dictionaryFile({ columns }: ViewTables, { separator, slices }: ExportWork) {
  return single(await csvFile(columns, separator, slices));
}
