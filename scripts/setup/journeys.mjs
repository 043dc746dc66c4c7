import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBasemap } from './basemap.mjs';
import { prepareDatabase } from './database.mjs';
import { buildLectureFile } from './lecture-file.mjs';
import { buildOfflineWorker } from './offline-worker.mjs';
import { parsePort } from './options.mjs';
import { generatePrismaClient } from './prisma-client.mjs';
import { buildApplication } from './production-build.mjs';
import { serve } from './server.mjs';

/**
 * The server that the journeys travel on: the production build, with a database of its own that goes
 * when it ends. Playwright starts and ends it; the port is chosen by playwright.config.ts.
 */
export async function serveForJourneys() {
  const data = mkdtempSync(path.join(tmpdir(), 'third-neighbor-journeys-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));

  await generatePrismaClient();
  await buildBasemap();
  await buildLectureFile();
  await buildOfflineWorker();
  await buildApplication();
  // Empty rather than absent: a developer's .env must not lead the journeys to a real database.
  const env = { THIRD_NEIGHBOR_DATA: path.join(data, 'pglite'), DATABASE_URL: '' };
  await prepareDatabase(env);
  const port = parsePort(process.env['JOURNEYS_PORT'], 'JOURNEYS_PORT') ?? 0;
  const server = await serve({ host: '127.0.0.1', port, env });
  await server.untilItEnds();
}
