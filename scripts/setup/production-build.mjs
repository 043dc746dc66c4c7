import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './child-process.mjs';
import { contentHash } from './content-hash.mjs';
import { SetupFailure, lastLines } from './failure.mjs';
import { writeOfflineFiles } from './offline-files.mjs';
import { glimpse, step } from './progress.mjs';
import { inProject, packageCommand, PROJECT } from './project.mjs';
import { isFresh, removeStamp, writeStamp } from './stamp.mjs';

const STAMP = inProject('.next/third-neighbor.json');
const STANDALONE = inProject('.next/standalone');
export const SERVER = inProject('.next/standalone/server.js');

const SOURCES = [
  'app',
  'components',
  'data/releases.json',
  'lib',
  'messages',
  'public',
  'prisma/migrations',
  'scripts/setup/offline-files.mjs',
  'scripts/setup/production-build.mjs',
  'scripts/setup/record-rules.mjs',
  'scripts/without-node.mjs',
];
/** At the top, everything may configure the build but what configures other tools. */
const ROOT_FILE = /\.(ts|mts|js|mjs|json)$/;
const OTHER_TOOLS =
  /^(vitest|playwright|prisma)\.config\.|^(knip|tsconfig\.tsbuildinfo|next-env\.d)\b/;

/** @returns {string} hash of everything that the build is made from */
export function buildInputs(base = PROJECT) {
  const rootFiles = readdirSync(base).filter(
    (name) => ROOT_FILE.test(name) && !OTHER_TOOLS.test(name),
  );
  return contentHash(base, [...SOURCES, ...rootFiles], (name) => !/\.test\.tsx?$/.test(name));
}

/** Builds the application unless the build is what the files would give again. */
export async function buildApplication() {
  const inputs = buildInputs();
  if (existsSync(SERVER) && isFresh(STAMP, inputs)) return;
  await step('Building the application', async () => {
    removeStamp(STAMP);
    const { code, output } = await runNode(packageCommand('next'), ['build'], {
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      onLine: glimpse,
    });
    if (code !== 0) {
      throw new SetupFailure(
        'The application could not be built; the lines above are what Next.js said. Correct that, then run this again.',
        lastLines(output, 60),
      );
    }
    dropOwnFiles();
    // In the place of Next's own script, so that there is one way to start the server.
    cpSync(inProject('server.mjs'), SERVER);
    // The standalone server looks for its static files beside itself.
    for (const folder of ['public', '.next/static']) {
      cpSync(inProject(folder), path.join(STANDALONE, folder), { recursive: true });
    }
    writeOfflineFiles(STANDALONE);
    writeStamp(STAMP, inputs);
  });
}

/**
 * Next copies `.env` files along, and a copy would outlive what it was copied from: a DATABASE_URL that
 * was taken out of `.env` would still be served from. The environment is ours to hand on. It also copies
 * the database of whoever builds, because the server names that folder and Next cannot see why.
 */
function dropOwnFiles() {
  const isOwn = (/** @type {string} */ name) => name.startsWith('.env') || name === '.data';
  for (const name of readdirSync(STANDALONE).filter(isOwn)) {
    rmSync(path.join(STANDALONE, name), { recursive: true });
  }
}
