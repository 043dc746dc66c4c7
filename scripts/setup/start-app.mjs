import { buildBasemap } from './basemap.mjs';
import { loadEnvironmentFiles, readSettings } from './environment.mjs';
import { buildLectureFile } from './lecture-file.mjs';
import { parseStartOptions } from './options.mjs';
import { buildOfflineWorker } from './offline-worker.mjs';
import { installPackages } from './packages.mjs';
import { reservePort } from './port.mjs';
import { generatePrismaClient } from './prisma-client.mjs';
import { buildApplication } from './production-build.mjs';
import { duration, say, step } from './progress.mjs';
import { PROJECT } from './project.mjs';
import { serve } from './server.mjs';

/**
 * From a fresh clone, or from anything later, to the atlas at a URL. Serves until it is stopped.
 *
 * @param {readonly string[]} args
 */
export async function startApp(args) {
  const begun = performance.now();
  loadEnvironmentFiles();
  const flags = parseStartOptions(args);
  const { dev } = flags;

  say('Third Neighbor: an atlas of Northeast Asian diplomacy');
  await installPackages();
  const settings = await readSettings();
  const host = flags.host ?? settings.HOST;
  const port = await reservePort(host, flags.port ?? settings.PORT);
  await generatePrismaClient();
  await buildBasemap();
  await buildOfflineWorker();
  const lectureFile = buildLectureFile();
  if (dev) {
    // The pages do not wait for it: until it is there, only a lecture's file cannot be saved.
    lectureFile.catch((error) => say(String(error)));
  } else {
    await lectureFile;
    await buildApplication();
  }
  // It prepares the database itself: another process would open it once more.
  const env = { PREPARE_DATABASE: PROJECT };
  const server = await step('Database and server', () => serve({ host, port, dev, env }));

  say(
    `\nThe atlas is at ${server.url}  (ready in ${duration(performance.now() - begun)}; Ctrl-C ends it)\n`,
  );
  await server.untilItEnds();
}
