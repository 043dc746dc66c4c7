import { readFileSync } from 'node:fs';
import path from 'node:path';
import { circles, importGraph, type ImportGraph } from './imports/import-graph';
import { importProblems } from './imports/import-rules';
import { projectSources } from './imports/project-sources';

/**
 * `npm run figures [-- FOLDER]`: what the code of this checkout, or of another one, measures. Counts
 * app, components and lib without their tests; an importer that is a test is not counted either.
 */
const root = process.argv[2] ?? '.';
const all = projectSources(root);
const sources = all.filter(
  ({ path: file }) => /^(app|components|lib)\//.test(file) && !/\.test\.tsx?$/.test(file),
);
const graph = importGraph(sources);

const lines = sources
  .map((file) => readFileSync(path.join(root, file.path), 'utf8').trimEnd().split('\n').length)
  .toSorted((a, b) => a - b);
const atShare = (share: number) => lines[Math.floor((lines.length - 1) * share)]!;

const importers = new Map<string, Set<string>>();
for (const [file, imports] of graph) {
  for (const { target } of imports) {
    if (target !== null) importers.set(target, (importers.get(target) ?? new Set()).add(file));
  }
}
const withOneImporter = [...importers].flatMap(([file, by]) =>
  by.size === 1 ? [[file, ...by]] : [],
);

/** The graph of the folders that hold the files, each folder at the same depth, such as `lib/time`. */
function folderGraph(top: string): ImportGraph {
  const folderOf = (file: string | null) =>
    file?.startsWith(`${top}/`) ? file.split('/').slice(0, 2).join('/') : null;
  const folders = new Map<string, Set<string>>();
  for (const [file, imports] of graph) {
    const from = folderOf(file);
    if (from === null) continue;
    const targets = folders.get(from) ?? new Set();
    for (const { target } of imports) {
      const to = folderOf(target);
      if (to !== null && to !== from) targets.add(to);
    }
    folders.set(from, targets);
  }
  return new Map(
    [...folders].map(([folder, targets]) => [
      folder,
      [...targets].map((target) => ({ specifier: target, line: 0, isType: false, target })),
    ]),
  );
}

const inCircles = (found: readonly (readonly string[])[]) =>
  `${found.length} (${found.flat().length} in them)`;
const sameFolder = withOneImporter.filter(([a, b]) => path.dirname(a!) === path.dirname(b!));

const FIGURES: readonly (readonly [string, string | number])[] = [
  ['files', sources.length],
  ['tests', all.filter(({ path: file }) => /\.(test|spec)\.tsx?$/.test(file)).length],
  ['lines', lines.reduce((sum, count) => sum + count, 0)],
  ['lines of a file: median', atShare(0.5)],
  ['lines of a file: 95th percentile', atShare(0.95)],
  ['lines of a file: most', atShare(1)],
  ['files over 250 lines', lines.filter((count) => count > 250).length],
  ['files with one importer', withOneImporter.length],
  ['  which is in the same folder', sameFolder.length],
  ['circles of files', inCircles(circles(graph))],
  ['circles of folders of lib', inCircles(circles(folderGraph('lib')))],
  ['circles of folders of components', inCircles(circles(folderGraph('components')))],
  [
    'names exported twice, tests counted',
    importProblems(all).filter(({ rule }) => rule === 'name').length,
  ],
];
for (const [what, value] of FIGURES) console.log(`${what.padEnd(38)}${value}`);
