import { execFile } from 'node:child_process';
import { access, constants, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where Debian and Ubuntu keep the server, off the PATH. */
const DEBIAN = '/usr/lib/postgresql';

/** The folder with the server's `initdb` and `postgres`, or null when the machine has none. */
export async function findPostgresBinaries(): Promise<string | null> {
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...(await configuredFolder()),
    ...(await debianFolders()),
  ];
  for (const folder of folders) {
    if ((await isProgram(folder, 'initdb')) && (await isProgram(folder, 'postgres'))) return folder;
  }
  return null;
}

async function isProgram(folder: string, name: string): Promise<boolean> {
  if (folder === '') return false;
  return access(path.join(folder, name), constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function configuredFolder(): Promise<string[]> {
  const found = await run('pg_config', ['--bindir']).catch(() => null);
  return found ? [found.stdout.trim()] : [];
}

async function debianFolders(): Promise<string[]> {
  const versions = await readdir(DEBIAN).catch(() => []);
  return versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => path.join(DEBIAN, version, 'bin'));
}
