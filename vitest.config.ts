import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that open a database: on PGlite, and on a real Postgres where there is one. */
const DATABASE_TESTS = '{lib/db,app}/**/*.test.ts';
/** Tests that render React. What a component computes without React is tested in a `.test.ts`. */
const COMPONENT_TESTS = '{app,components}/**/*.test.tsx';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    exclude: ['**/node_modules/**', '**/.next/**', '**/.data/**'],
    // Ends what hangs. On a machine that is busy, a property test may take ten times its seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{bench,lib,components,prisma,scripts}/**/*.test.ts'],
          exclude: [DATABASE_TESTS],
          // Files share what they import: a third of the time. What a test changes goes back by itself.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [DATABASE_TESTS],
          // No test touches what a developer has in `.data`.
          env: { THIRD_NEIGHBOR_DATA: path.join(tmpdir(), 'third-neighbor-tests', 'pglite') },
          globalSetup: ['lib/db/testing/postgres-for-tests.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: [COMPONENT_TESTS],
          environment: 'happy-dom',
          setupFiles: ['components/testing/setup.ts'],
        },
      },
    ],
  },
});
