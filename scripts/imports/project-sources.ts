import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readSourceFiles, type SourceFile } from './source-file';

const FOLDERS = ['app', 'bench', 'components', 'e2e', 'lib', 'scripts'];

/** Prisma writes its client; nobody reads it. */
const GENERATED = /^lib\/db\/generated\//;

/** Every file of TypeScript in the project that a person wrote, tests among them. */
export function projectSources(root = '.'): readonly SourceFile[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(folder, file.replaceAll('\\', '/')),
    ),
  );
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !GENERATED.test(file));
  return readSourceFiles(sources.toSorted(), root);
}
