import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Hashes stand in their names. */
const CODE = '.next/static';
const BUILT = ['basemap', 'fonts', 'lecture-file', 'maplibre'];
/** That no page of a build asks for, or only for a few letters: those are kept as they pass by. */
const UNWANTED =
  /(\.stamp|inputs\.json|\.map|\/media\/maplibre-gl[^/]*\.mjs|\/noto-sans-(kr|sc)-[^/]*\.woff2)$/;

/**
 * Writes which files of a build a browser needs in order to show the atlas without a server, with the
 * version of each (lib/offline/offline-files.ts has the shape).
 *
 * @param {string} standalone the folder that is served
 */
export function writeOfflineFiles(standalone) {
  const code = filesUnder(path.join(standalone, CODE)).map((name) =>
    described(standalone, `${CODE}/${name}`, `/_next/static/${name}`, false),
  );
  const built = [...BUILT, 'graphics-worker.js'].flatMap((entry) =>
    filesUnder(path.join(standalone, 'public', entry)).map((name) => {
      const url = name === '' ? entry : `${entry}/${name}`;
      return described(standalone, `public/${url}`, `/${url}`, true);
    }),
  );
  const files = [...code, ...built].filter(({ url }) => !UNWANTED.test(url));
  const named = files.map(({ url, revision }) => `${url} ${revision}`).join('\n');
  const build = hashOf(named).slice(0, 12);
  writeFileSync(
    path.join(standalone, 'public/offline-files.json'),
    JSON.stringify({ build, files }),
  );
}

/** @param {string} standalone @param {string} file @param {string} url @param {boolean} mayChange */
function described(standalone, file, url, mayChange) {
  const content = readFileSync(path.join(standalone, file));
  const revision = mayChange ? hashOf(content).slice(0, 8) : '';
  return { url, revision, bytes: content.length };
}

/** @param {string | Buffer} content */
const hashOf = (content) => createHash('sha256').update(content).digest('hex');

/** Names with slashes, in an order that no file system decides; of a file the empty one. @param {string} entry */
function filesUnder(entry) {
  try {
    return readdirSync(entry, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => path.relative(entry, path.join(found.parentPath, found.name)))
      .map((name) => name.split(path.sep).join('/'))
      .toSorted();
  } catch {
    return [''];
  }
}
