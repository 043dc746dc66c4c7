import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DESCRIBED_SETTINGS } from '@/lib/server/environment-schema.mjs';
import { dataDirectory, readSettings } from './environment.mjs';
import { PROJECT } from './project.mjs';

/** Set by the system, by npm, by Next or by a build server, not by people. */
const NOT_OURS = ['RECORD_RULES', 'CI', 'HOME', 'NEXT_RUNTIME', 'NODE_ENV', 'PATH'];
/** Next's own word for HOST, which npm start hands on to it, is one of them. */
const NOT_FOR_PEOPLE = ['HOSTNAME', 'MEMORY_REPORT', 'PRISMA_SCHEMA_ENGINE_BINARY'];

/** Who reads the environment beside the schema. */
const READERS: Readonly<Record<string, string>> = {
  'lib/server/environment.ts': 'reads it once, for the server',
  'scripts/setup/environment.mjs': 'reads it once, for the commands',
  'scripts/setup/child-process.mjs': 'hands it on to what the commands start',
  'scripts/setup/server.mjs': 'hands it on to the server',
  'scripts/setup/packages.mjs': 'asks npm where npm is, before there are packages',
  'scripts/setup/prisma-client.mjs': 'sets a variable of Prisma',
  'prisma.config.ts': 'is Prisma’s own',
  'server.mjs': 'starts Next, which reads the schema before it serves',
};
/** They run before or without the server, and their variables have no part in it. */
const FOR_TESTS =
  /^(bench\/|e2e\/|lib\/db\/testing\/|playwright\.config\.ts$|scripts\/setup\/(example|find|provide|journeys|test))/;
/** The bundler puts their values in their place. */
const BUILD_CONSTANTS = /\bprocess\.env\.(NODE_ENV|NEXT_RUNTIME|RECORD_RULES)\b/g;

const names = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);

const FOLDERS = ['app', 'bench', 'components', 'e2e', 'lib', 'scripts'];
const files = [
  ...readdirSync('.'),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  ),
].filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !/\.test\.|generated/.test(name));
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const used = new Set([
  ...names([...sources.values()].join('\n'), /\benv(?:\.|\??\.?\[')([A-Z][A-Z0-9_]+)/g),
  ...DESCRIBED_SETTINGS.map(({ name }) => name),
  ...names(readFileSync('compose.yaml', 'utf8'), /\$\{([A-Z][A-Z_]+)/g),
]);
const documented = new Set(names(readFileSync('.env.example', 'utf8'), /^(?:# )?([A-Z_]+)=/gm));

describe('the environment', () => {
  it('is read by its schema, and by few others', () => {
    const readers = [...sources].flatMap(([file, text]) =>
      /\bprocess\.env\b|\bprocess\['env'\]/.test(text.replaceAll(BUILD_CONSTANTS, ''))
        ? [file]
        : [],
    );
    expect(readers.filter((file) => !FOR_TESTS.test(file)).toSorted()).toEqual(
      Object.keys(READERS).toSorted(),
    );
  });

  it('gives a sentence for each setting that cannot be read', async () => {
    await expect(readSettings({ PORT: 'x', LOG_LEVEL: 'y' })).rejects.toThrow(
      /^PORT is "x".*\nLOG_LEVEL is "y".*$/,
    );
  });
});

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

describe('docs/environment.md', () => {
  it('has every setting, what it must be, and what counts without it', () => {
    const rows = [
      ...readFileSync('docs/environment.md', 'utf8').matchAll(
        /^\| `([A-Z_]+)` +\| (.+?) +\| `?(.+?)`? +\|$/gm,
      ),
    ];
    expect(rows.map(([, name, expected, otherwise]) => ({ name, expected, otherwise }))).toEqual(
      DESCRIBED_SETTINGS.map(({ name, expected, otherwise }) => ({ name, expected, otherwise })),
    );
  });
});

describe('where the embedded database lives', () => {
  it('is the same wherever the command was called from', () => {
    expect(dataDirectory({})).toBe(path.join(PROJECT, '.data/pglite'));
    expect(dataDirectory({ THIRD_NEIGHBOR_DATA: '' })).toBe(path.join(PROJECT, '.data/pglite'));
    expect(dataDirectory({ THIRD_NEIGHBOR_DATA: '/elsewhere' })).toBe(path.resolve('/elsewhere'));
  });
});
