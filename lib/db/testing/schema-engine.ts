import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/** What `prisma migrate` does with our folder, asked of its own engine, in its WebAssembly build. */
export interface SchemaEngine {
  /** `prisma migrate deploy`: the names of the migrations it applied. */
  readonly deploy: () => Promise<string[]>;
  /** `prisma migrate status`: null when the history is in sync and up to date. */
  readonly diagnose: () => Promise<unknown>;
  /** `prisma migrate diff` from the database to the schema, in words. */
  readonly difference: () => Promise<string | null>;
}

const BINDINGS = '@prisma/schema-engine-wasm/schema_engine_bg';
const filters = { externalTables: [], externalEnums: [] };

export async function schemaEngine(pglite: PGlite): Promise<SchemaEngine> {
  await (loaded ??= loadBindings());
  const files = await schemaFiles();
  const migrationsList = await listMigrations();
  const engine = await bindings.SchemaEngine.new(
    { datamodels: files.map(({ path: file, content }) => [file, content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(pglite)),
  );
  return {
    deploy: async () =>
      (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames,
    diagnose: async () => {
      const optInToShadowDatabase = false;
      const found = await engine.diagnoseMigrationHistory({
        migrationsList,
        optInToShadowDatabase,
        filters,
      });
      return found.history;
    },
    difference: async () => {
      const { stdout } = await engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: 'prisma' },
        to: { tag: 'schemaDatamodel', files },
        script: false,
        exitCode: null,
        filters,
      });
      return stdout;
    },
  };
}

// Once: bindings given a second instance forget whose memory the first engine's objects are in.
let loaded: Promise<void> | undefined;

/** The package imports its WebAssembly as a module, which Node does not do unasked. */
async function loadBindings(): Promise<void> {
  const script = createRequire(import.meta.url).resolve(BINDINGS);
  const binary = await readFile(script.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(binary, {
    './schema_engine_bg.js': { ...bindings },
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start === 'function') start();
}

async function schemaFiles(): Promise<{ path: string; content: string }[]> {
  const names = (await readdir('prisma')).filter((name) => name.endsWith('.prisma'));
  return Promise.all(
    names.map(async (name) => {
      const file = path.join('prisma', name);
      return { path: file, content: await readFile(file, 'utf8') };
    }),
  );
}

async function listMigrations() {
  const baseDir = 'prisma/migrations';
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir,
    shadowDbInitScript: '',
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    migrationDirectories: await Promise.all(
      names.toSorted().map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: await readFile(path.join(baseDir, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
    ),
  };
}
