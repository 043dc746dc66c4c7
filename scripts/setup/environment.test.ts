import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDirectory } from './environment.mjs';
import { PROJECT } from './project.mjs';

/** Set by the system, by npm, by Next or by a build server, not by people. */
const NOT_OURS = ['CI', 'HOME', 'NEXT_RUNTIME', 'NODE_ENV', 'PATH'];
/** Next's own word for HOST, which npm start hands on to it, is one of them. */
const NOT_FOR_PEOPLE = ['HOSTNAME', 'PRISMA_SCHEMA_ENGINE_BINARY'];

const names = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);

const FOLDERS = ['app', 'bench', 'components', 'e2e', 'lib', 'scripts'];
const files = [
  ...readdirSync('.'),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  ),
].filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !/\.test\.|generated/.test(name));
const sources = files.map((file) => readFileSync(file, 'utf8')).join('\n');
const used = new Set([
  ...names(sources, /\benv(?:\.|\??\.?\[')([A-Z][A-Z0-9_]+)/g),
  // The database parses its part of the environment with a schema.
  ...names(
    readFileSync('lib/db/connect/database-settings.ts', 'utf8'),
    /\b([A-Z][A-Z_]+)(?=: z\.)/g,
  ),
  ...names(readFileSync('compose.yaml', 'utf8'), /\$\{([A-Z][A-Z_]+)/g),
]);
const documented = new Set(names(readFileSync('.env.example', 'utf8'), /^(?:# )?([A-Z_]+)=/gm));

describe('.env.example', () => {
  it('names every variable that a person may set', () => {
    const missing = [...used].filter(
      (name) => ![...documented, ...NOT_OURS, ...NOT_FOR_PEOPLE].includes(name),
    );
    expect(missing).toEqual([]);
  });

  it('names none that is not used', () => {
    expect([...documented].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('where the embedded database lives', () => {
  it('is the same wherever the command was called from', () => {
    expect(dataDirectory({})).toBe(path.join(PROJECT, '.data/pglite'));
    expect(dataDirectory({ THIRD_NEIGHBOR_DATA: '' })).toBe(path.join(PROJECT, '.data/pglite'));
    expect(dataDirectory({ THIRD_NEIGHBOR_DATA: '/elsewhere' })).toBe(path.resolve('/elsewhere'));
  });
});
