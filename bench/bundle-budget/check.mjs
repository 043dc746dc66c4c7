import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  DOCUMENT_SCRIPT,
  OWN_TOURS_SCRIPT,
  SHARE_SCRIPT,
} from '../../components/pages/document-script.mjs';
import { EMBED_SCRIPT } from '../../components/embed/embed-script.mjs';
import { READING_SCRIPT } from '../../components/reading/reading-script.mjs';
import { everyScript, firstLoads } from './first-load.mjs';

const BUILD = path.resolve(import.meta.dirname, '../../.next');
/** Most bytes (gzip) by kind of page. @type {Record<string, number>} */
const budget = JSON.parse(readFileSync(path.join(import.meta.dirname, 'budget.json'), 'utf8'));

/** Pages by the first part of their path that has no parameter in it. @type {Record<string, string>} */
const KINDS = {
  present: 'lecture',
  speaker: 'speaker',
  follow: 'follow',
  handout: 'handout',
  collection: 'collection',
  cite: 'cite',
  correction: 'correction',
  api: 'api',
  offline: 'collection',
  page: 'atlas',
};
/** Sent without Next's scripts: lib/server/page-marks.ts says how, e2e/server.spec.ts holds it. */
const DOCUMENTS = [
  ...['events', 'places', 'actors', 'dyads', 'sources', 'record'],
  ...['missing', '[...rest]'],
];
/** Read without them; they come with the dialog “Share and save”. */
const SHARED = new Set([
  'events/[id]/page',
  'places/[id]/page',
  'actors/[id]/page',
  'sources/[id]/page',
  'dyads/[one]/[other]/page',
  'about/page',
  'disagreements/page',
]);
/** Read without them too; they come when a reader turns to tours of their own. */
const LATER = 'tours/page';
/** Read without them; they come with the live map, when its reader goes on. */
const READING = 'tours/[id]/page';
/** A picture without them; they come with the live map, when a reader asks for it. */
const EMBED = 'embed/page';

const figures = [
  {
    what: `the script of a document (${DOCUMENTS.join(', ')})`,
    bytes: gzipSync(DOCUMENT_SCRIPT).length,
    kind: 'documents',
  },
  {
    what: 'the script of a page of the record',
    bytes: gzipSync(SHARE_SCRIPT).length,
    kind: 'record-page',
  },
  {
    what: 'the script of the list of tours',
    bytes: gzipSync(OWN_TOURS_SCRIPT).length,
    kind: 'tours',
  },
  {
    what: 'the script of a tour',
    bytes: gzipSync(READING_SCRIPT).length,
    kind: 'reading',
  },
  {
    what: 'the script of an embed',
    bytes: gzipSync(EMBED_SCRIPT).length,
    kind: 'embed-still',
  },
  ...firstLoads(BUILD).flatMap(({ page, bytes }) => {
    const parts = page.split('/').slice(2);
    const [part = ''] = parts;
    if (SHARED.has(parts.join('/'))) {
      return [{ what: `what ${parts.join('/')} loads to be shared`, bytes, kind: 'sharing' }];
    }
    if (DOCUMENTS.some((document) => `${parts.join('/')}/`.startsWith(`${document}/`))) return [];
    if (parts.join('/') === LATER) {
      return [{ what: 'what the list of tours loads for own tours', bytes, kind: 'own-tours' }];
    }
    if (parts.join('/') === READING) {
      return [{ what: 'what a tour loads before its live map', bytes, kind: 'reading-map' }];
    }
    if (parts.join('/') === EMBED) {
      return [{ what: 'what an embed loads before its live map', bytes, kind: 'embed' }];
    }
    // A page of no known kind has no budget, so it is too much.
    return [{ what: `first load of ${page}`, bytes, kind: KINDS[part] ?? 'unknown' }];
  }),
  { what: 'all scripts, the map included', bytes: everyScript(BUILD), kind: 'everything' },
];

for (const { what, bytes, kind } of figures) {
  const most = budget[kind] ?? 0;
  const verdict = bytes > most ? 'TOO MUCH' : 'within';
  console.log(`${kilobytes(bytes)} gzip, ${verdict} ${kilobytes(most)}: ${what}`);
}
const over = figures.filter(({ bytes, kind }) => bytes > (budget[kind] ?? 0));
if (over.length > 0) {
  console.error(
    'A script budget is exceeded. Import what is not needed at first with next/dynamic, or drop it; ' +
      'raise bench/bundle-budget/budget.json only with a reason in the commit.',
  );
  process.exitCode = 1;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
