import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

/**
 * Every page of a build, with the bytes (gzip) of the scripts that its HTML asks for: what a reader
 * waits for. That is Next's own runtime and what page and layouts name; not the polyfills, which no
 * browser loads that can draw the map, and not what is imported later.
 *
 * @param {string} build the folder `.next`
 * @returns {{ page: string, bytes: number }[]}
 */
export function firstLoads(build) {
  const { rootMainFiles } = JSON.parse(
    readFileSync(path.join(build, 'build-manifest.json'), 'utf8'),
  );
  return manifestsUnder(path.join(build, 'server/app'))
    .flatMap((file) => pagesOf(readFileSync(file, 'utf8')))
    .map(({ page, files }) => ({
      page,
      bytes: gzipped(build, new Set([...rootMainFiles, ...files])),
    }));
}

/**
 * The bytes (gzip) of every script of a build that a browser may load, the map's included. The
 * polyfills are none: their tag says `nomodule`, and lib/server/hash-scripts.ts keeps such scripts from
 * being allowed, so neither a browser with modules nor one without them runs them.
 *
 * @param {string} build the folder `.next`
 */
export function everyScript(build) {
  const { polyfillFiles } = JSON.parse(
    readFileSync(path.join(build, 'build-manifest.json'), 'utf8'),
  );
  const chunks = readdirSync(path.join(build, 'static/chunks'), {
    recursive: true,
    encoding: 'utf8',
  });
  return gzipped(
    build,
    chunks
      .filter((name) => name.endsWith('.js'))
      .map((name) => `static/chunks/${name}`)
      .filter((file) => !polyfillFiles.includes(file)),
  );
}

/** @param {string} folder @returns {string[]} */
function manifestsUnder(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('page_client-reference-manifest.js'))
    .map((name) => path.join(folder, name));
}

/**
 * The manifest is a script that assigns to `globalThis.__RSC_MANIFEST`.
 *
 * @param {string} script
 * @returns {{ page: string, files: string[] }[]}
 */
function pagesOf(script) {
  /** @type {{ __RSC_MANIFEST?: Record<string, { entryJSFiles: Record<string, string[]> }> }} */
  const global = {};
  runInContext(script, createContext({ globalThis: global }));
  return Object.entries(global.__RSC_MANIFEST ?? {})
    .filter(([page]) => !page.startsWith('/_'))
    .map(([page, { entryJSFiles }]) => ({ page, files: Object.values(entryJSFiles).flat() }));
}

/** @param {string} build @param {Iterable<string>} files */
function gzipped(build, files) {
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(build, file))).length,
    0,
  );
}
