import { existsSync } from 'node:fs';
import { runNode } from './child-process.mjs';
import { contentHash } from './content-hash.mjs';
import { SetupFailure, lastLines } from './failure.mjs';
import { step } from './progress.mjs';
import { inProject, packageCommand, PROJECT, readJson } from './project.mjs';
import { isFresh, writeStamp } from './stamp.mjs';

const CLIENT = inProject('lib/db/generated');
const STAMP = inProject('lib/db/generated/stamp.json');

/**
 * Prisma fetches its schema engine from the network before any command, `generate` included, which
 * never calls it. Naming an executable that is already here stops that; this Node will do.
 */
export const NO_ENGINE_DOWNLOAD = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ?? process.execPath,
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};

/** Generates the Prisma client when the schema or Prisma has changed. */
export async function generatePrismaClient() {
  const { version } = readJson(inProject('node_modules/prisma/package.json'));
  const schema = contentHash(PROJECT, ['prisma', 'prisma.config.ts'], isSchema);
  const inputs = `${version}:${schema}`;
  if (existsSync(CLIENT) && isFresh(STAMP, inputs)) return;
  await step('Generating the database client', async () => {
    const prisma = packageCommand('prisma');
    const { code, output } = await runNode(prisma, ['generate'], { env: NO_ENGINE_DOWNLOAD });
    if (code !== 0) {
      throw new SetupFailure(
        'The database client could not be generated; the lines above are what Prisma said. Correct prisma/schema.prisma, then run this again.',
        lastLines(output),
      );
    }
    writeStamp(STAMP, inputs);
  });
}

/** @param {string} name */
function isSchema(name) {
  return name.endsWith('.prisma') || name === 'prisma.config.ts';
}
