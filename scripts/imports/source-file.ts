import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

export interface SourceImport {
  /** As written, such as `./brush` or `@/lib/time/edtf`. */
  readonly specifier: string;
  readonly line: number;
  /** Whether only types are imported, which are gone when the code runs. */
  readonly isType: boolean;
}

export interface SourceFile {
  /** From the project's root, with `/` on every system. */
  readonly path: string;
  /** Types counted: a type that two files need of each other is a circle as well. */
  readonly imports: readonly SourceImport[];
  /** Names exported from here and declared here. */
  readonly exports: readonly string[];
}

/** Imports and exports of a file of TypeScript. Throws with the file's name if it cannot be parsed. */
export function parseSourceFile(file: string, text: string): SourceFile {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const imports: SourceImport[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      ...moduleRequest,
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ ...moduleRequest, isType }] : [],
      ),
    ),
  ].map(({ value, start, isType }) => ({ specifier: value, line: lineAt(start), isType }));
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^(['"`])([^'"`$]+)\1$/.exec(
      text.slice(moduleRequest.start, moduleRequest.end),
    );
    if (literal) {
      imports.push({ specifier: literal[2]!, line: lineAt(moduleRequest.start), isType: false });
    }
  }
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, exportName }) =>
      moduleRequest === null && exportName.name !== null ? exportName.name : [],
    ),
  );
  return { path: file, imports, exports: [...new Set(exports)] };
}

/** Reads files that are named from the project's root. */
export const readSourceFiles = (files: readonly string[], root = '.'): readonly SourceFile[] =>
  files.map((file) => parseSourceFile(file, readFileSync(path.join(root, file), 'utf8')));
