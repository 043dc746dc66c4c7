import path from 'node:path';
import type { SourceFile, SourceImport } from './source-file';

export interface ImportedFile extends SourceImport {
  /** The file of the project that is meant, or null for a package or a file that is not code. */
  readonly target: string | null;
}

/** What every file imports, as files of the project. */
export type ImportGraph = ReadonlyMap<string, readonly ImportedFile[]>;

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.d.ts'];

export function importGraph(files: readonly SourceFile[]): ImportGraph {
  const known = new Set(files.map((file) => file.path));
  return new Map(
    files.map((file) => [
      file.path,
      file.imports.map((found) => ({ ...found, target: targetOf(file.path, found, known) })),
    ]),
  );
}

function targetOf(from: string, { specifier }: SourceImport, known: ReadonlySet<string>) {
  const bare = projectPath(from, specifier);
  if (bare === null) return null;
  return ENDINGS.map((ending) => bare + ending).find((file) => known.has(file)) ?? null;
}

/** `@/lib/a` and `../a` as a path from the root; null for a package. */
export function projectPath(from: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  return null;
}

/**
 * Groups of files that reach each other, by Tarjan's algorithm (SIAM J. Comput. 1:2, 1972); a file
 * alone is no circle.
 */
export function circles(graph: ImportGraph): readonly (readonly string[])[] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    stack.push(file);
    for (const { target } of graph.get(file) ?? []) {
      if (target === null) continue;
      if (!order.has(target)) visit(target);
      if (stack.includes(target)) {
        lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!));
      }
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) found.push(circle.toSorted());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}
