import { DIRECTION, FLOORS, LOOSE_FILES, PACKAGE_RULES, READS_DATABASE } from './floors';
import { circles, importGraph, projectPath, type ImportGraph } from './import-graph';
import type { SourceFile } from './source-file';

/** What is wrong with an import, and where. */
export interface ImportProblem {
  readonly rule: 'circle' | 'database' | 'direction' | 'floor' | 'name' | 'package' | 'relative';
  readonly file: string;
  /** Null where no single line is at fault. */
  readonly line: number | null;
  readonly message: string;
}

/** Every broken rule of a tree, in the order of its files. Tests are held to the rules as well. */
export function importProblems(files: readonly SourceFile[]): readonly ImportProblem[] {
  const graph = importGraph(files);
  return [...files.flatMap(problemsOfFile), ...circleProblems(graph), ...nameProblems(files)];
}

function problemsOfFile(file: SourceFile): readonly ImportProblem[] {
  return file.imports.flatMap(({ specifier, line }) =>
    RULES.flatMap(([rule, check]) => {
      const message = check(file.path, projectPath(file.path, specifier), specifier);
      return message === null ? [] : [{ rule, file: file.path, line, message }];
    }),
  );
}

/** Says what is wrong, or null. `target` is null for a package. */
type Check = (file: string, target: string | null, specifier: string) => string | null;

const RULES: readonly (readonly [ImportProblem['rule'], Check])[] = [
  ['direction', direction],
  ['floor', floor],
  ['database', database],
  ['package', packageRule],
  ['relative', relative],
];

function direction(file: string, target: string | null): string | null {
  const from = DIRECTION.findIndex((top) => file.startsWith(`${top}/`));
  const to = DIRECTION.findIndex((top) => target?.startsWith(`${top}/`));
  if (from === -1 || to === -1 || from <= to) return null;
  return `imports ${target}: imports go from app to components to lib, never back`;
}

function floor(file: string, target: string | null): string | null {
  if (target === null) return null;
  for (const [top, floors] of Object.entries(FLOORS)) {
    const from = folderIn(top, file);
    const to = folderIn(top, target);
    if (from === null || to === null || from === to) continue;
    const floorOf = (folder: string) => floors.findIndex((folders) => folders.includes(folder));
    const unknown = [from, to].find((folder) => floorOf(folder) === -1);
    if (unknown !== undefined) return `${top}/${unknown} has no floor in scripts/imports/floors.ts`;
    if (floorOf(from) <= floorOf(to)) {
      return `imports ${target}: ${top}/${from} (floor ${floorOf(from)}) imports only from floors below it, and ${top}/${to} is on floor ${floorOf(to)}`;
    }
  }
  return null;
}

function folderIn(top: string, file: string): string | null {
  if (!file.startsWith(`${top}/`)) return null;
  const [folder, ...rest] = file.slice(top.length + 1).split('/');
  return rest.length === 0 ? LOOSE_FILES : folder!;
}

function database(file: string, target: string | null): string | null {
  if (!target?.startsWith('lib/db/') || READS_DATABASE.test(file)) return null;
  return `imports ${target}: the database belongs to the server`;
}

function packageRule(file: string, target: string | null, specifier: string): string | null {
  if (target !== null) return null;
  const broken = PACKAGE_RULES.find(
    ({ packages, onlyIn, notIn }) =>
      packages.test(specifier) && (onlyIn?.test(file) === false || notIn?.test(file) === true),
  );
  return broken ? `imports ${specifier}: ${broken.because}` : null;
}

/** A folder of lib or components is moved as one, so its own imports do not name its address. */
function relative(file: string, target: string | null, specifier: string): string | null {
  if (target === null) return null;
  const room = (name: string) => name.split('/').slice(0, 2).join('/');
  if (!/^(lib|components)\//.test(file)) return null;
  const own = room(file) === room(target);
  if (own && specifier.startsWith('@/'))
    return `imports ${specifier}: inside ${room(file)}, relatively`;
  if (!own && specifier.startsWith('.') && !target.startsWith('messages/')) {
    return `imports ${specifier}: outside ${room(file)}, by "@/"`;
  }
  return null;
}

const circleProblems = (graph: ImportGraph): readonly ImportProblem[] =>
  circles(graph).map((circle) => ({
    rule: 'circle',
    file: circle[0]!,
    line: null,
    message: `these files import each other: ${circle.join(', ')}`,
  }));

/** One exported name, one meaning: a reader who searches for it finds it. Next's own names repeat. */
function nameProblems(files: readonly SourceFile[]): readonly ImportProblem[] {
  const places = new Map<string, string[]>();
  for (const file of files.filter(({ path }) => /^(lib|components)\//.test(path))) {
    for (const name of file.exports) places.set(name, [...(places.get(name) ?? []), file.path]);
  }
  return [...places]
    .filter(([name, where]) => name !== 'default' && where.length > 1)
    .map(([name, where]) => ({
      rule: 'name',
      file: where[0]!,
      line: null,
      message: `${name} is exported by ${where.join(' and ')}`,
    }));
}
