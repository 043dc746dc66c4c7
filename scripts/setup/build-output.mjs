import { buildBasemap } from './basemap.mjs';
import { buildLectureFile } from './lecture-file.mjs';
import { buildOfflineWorker } from './offline-worker.mjs';
import { installPackages } from './packages.mjs';
import { generatePrismaClient } from './prisma-client.mjs';
import { buildApplication } from './production-build.mjs';

/** What the editor and the type checker need: packages and the database client. */
export async function generate() {
  await installPackages();
  await generatePrismaClient();
}

/** What a container needs, whole, in `.next/standalone`: `node server.js` there serves it. */
export async function build() {
  await generate();
  await buildBasemap();
  await buildLectureFile();
  await buildOfflineWorker();
  await buildApplication();
}
