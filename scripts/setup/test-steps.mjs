import { mkdirSync, rmSync } from 'node:fs';
import { buildBasemap } from './basemap.mjs';
import { buildLectureFile } from './lecture-file.mjs';
import { runNode } from './child-process.mjs';
import { buildOfflineWorker } from './offline-worker.mjs';
import { installPackages } from './packages.mjs';
import { generatePrismaClient } from './prisma-client.mjs';
import { glimpse } from './progress.mjs';
import { buildApplication } from './production-build.mjs';
import { inProject, packageCommand, readJson } from './project.mjs';
import { provideChromium } from './provide-chromium.mjs';
import { provideExampleLanguages } from './provide-example-languages.mjs';
import { providePostgres } from './provide-postgres.mjs';
import { NOTHING, oneCheck, playwrightCounts, reconcile, vitestCounts } from './test-counts.mjs';

const REPORTS = inProject('node_modules/.cache/third-neighbor/reports');
/** How the database tests say that half of them did not run. */
const NO_POSTGRES = /^.*NOT TESTED ON A REAL POSTGRES.*$/m;

/** @typedef {import('./test-run.mjs').TestStep} TestStep */

/** @type {readonly TestStep[]} */
export const TEST_STEPS = [
  prepare('packages', [], installPackages),
  prepare('database client', ['packages'], generatePrismaClient),
  prepare('basemap', ['packages'], async () => {
    await buildBasemap();
    await buildOfflineWorker();
  }),
  prepare('lecture in one file', ['packages'], buildLectureFile),
  prepare('browser', ['packages'], async () => {
    process.env['CHROMIUM_PATH'] = await provideChromium({ mayInstall: true });
  }),
  prepare('PostgreSQL', [], providePostgres),
  prepare('languages of the examples', [], provideExampleLanguages),
  check(
    'types',
    ['database client'],
    [
      ['next', 'typegen'],
      ['typescript:tsc', '--noEmit'],
    ],
  ),
  check('lint', ['database client'], [['oxlint', '--type-aware']]),
  {
    name: 'production build',
    needs: ['database client', 'basemap', 'lecture in one file'],
    // All three read or write .next/types.
    after: ['types', 'lint'],
    run: async () => {
      await buildApplication();
      return { counts: oneCheck(true), output: '' };
    },
  },
  vitest('unit and component tests', ['database client'], ['unit', 'components']),
  check('format', ['packages'], [['prettier', '--check', '--log-level=warn', '.']]),
  check('unused code', ['database client'], [['knip']]),
  {
    ...check('bundle budget', ['production build'], [['./bench/bundle-budget/check.mjs']]),
    talks: true,
  },
  {
    name: 'browser journeys',
    needs: ['production build', 'browser'],
    // Without the languages the other journeys are run all the same.
    after: ['languages of the examples'],
    run: () =>
      runReported(
        '@playwright/test:playwright',
        ['test', '--reporter=list,json'],
        playwrightCounts,
        {
          outputVariable: 'PLAYWRIGHT_JSON_OUTPUT_FILE',
        },
      ),
  },
  { ...vitest('database tests', ['database client'], ['database']), after: ['PostgreSQL'] },
];

/**
 * @param {string} name @param {readonly string[]} needs
 * @param {() => Promise<string | void>} action gives a warning, where the tests go on with less
 * @returns {TestStep}
 */
function prepare(name, needs, action) {
  return {
    name,
    needs,
    preparation: true,
    run: async () => {
      const warning = (await action()) ?? undefined;
      return { counts: NOTHING, output: '', warning };
    },
  };
}

/**
 * A step that passes when its programs, one after the other, end well.
 *
 * @param {string} name @param {readonly string[]} needs
 * @param {readonly (readonly [string, ...string[]])[]} programs
 * @returns {TestStep}
 */
function check(name, needs, programs) {
  return {
    name,
    needs,
    run: async () => {
      let output = '';
      for (const [program, ...args] of programs) {
        const finished = await runNode(programFile(program), args, { onLine: glimpse });
        output += finished.output;
        if (finished.code !== 0) return { counts: oneCheck(false), output };
      }
      return { counts: oneCheck(true), output };
    },
  };
}

/**
 * Runs the tests of some projects of vitest.config.ts.
 *
 * @param {string} name @param {readonly string[]} needs @param {readonly string[]} projects
 * @returns {TestStep}
 */
function vitest(name, needs, projects) {
  const args = ['run', '--reporter=default', '--reporter=json'];
  return {
    name,
    needs,
    run: async () => {
      const outcome = await runReported(
        'vitest',
        [...args, ...projects.map((project) => `--project=${project}`)],
        vitestCounts,
        { outputFlag: (file) => [`--outputFile.json=${file}`] },
      );
      return { ...outcome, warning: outcome.output.match(NO_POSTGRES)?.[0] };
    },
  };
}

/**
 * Runs a test runner that writes a JSON report, and counts by that.
 *
 * @param {string} program @param {readonly string[]} args
 * @param {(report: any) => import('./test-counts.mjs').Counts} count
 * @param {{ outputFlag?: (file: string) => string[], outputVariable?: string }} to
 */
async function runReported(program, args, count, { outputFlag, outputVariable }) {
  const file = `${REPORTS}/${[program, ...args].join('-').replace(/\W+/g, '-')}.json`;
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await runNode(
    programFile(program),
    [...args, ...(outputFlag?.(file) ?? [])],
    { env: outputVariable === undefined ? {} : { [outputVariable]: file }, onLine: glimpse },
  );
  return { counts: reconcile(readCounts(file, count), code === 0), output };
}

/** @param {string} file @param {(report: any) => import('./test-counts.mjs').Counts} count */
function readCounts(file, count) {
  try {
    return count(readJson(file));
  } catch {
    // It ended before it could report, which its exit code tells too.
    return NOTHING;
  }
}

/** @param {string} program a file of ours, `package`, or `package:command` */
function programFile(program) {
  if (program.startsWith('./')) return inProject(program);
  const [name = program, command] = program.split(':');
  return packageCommand(name, command);
}
