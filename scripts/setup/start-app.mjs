import { buildBasemap } from './basemap.mjs';
import { prepareDatabase } from './database.mjs';
import { dataDirectory, loadEnvironmentFiles } from './environment.mjs';
import { parseStartOptions } from './options.mjs';
import { installPackages } from './packages.mjs';
import { reservePort } from './port.mjs';
import { generatePrismaClient } from './prisma-client.mjs';
import { buildApplication } from './production-build.mjs';
import { duration, say } from './progress.mjs';
import { serve } from './server.mjs';

/** @typedef {import('./environment.mjs').Environment} Environment */

/**
 * From a fresh clone, or from anything later, to the atlas at a URL. Serves until it is stopped.
 *
 * @param {readonly string[]} args
 */
export async function startApp(args) {
  const begun = performance.now();
  loadEnvironmentFiles();
  const { dev, host, port: wanted } = parseStartOptions(args, process.env);
  const port = await reservePort(host, wanted);

  say('Third Neighbor: an atlas of Northeast Asian diplomacy');
  await installPackages();
  await generatePrismaClient();
  // Neither needs the other, and each has a processor to itself.
  await Promise.all([buildBasemap(), prepareDatabase({ THIRD_NEIGHBOR_DATA: dataDirectory() })]);
  if (!dev) await buildApplication();
  const server = await serve({ host, port, dev });

  say(
    `\nThe atlas is at ${server.url}  (ready in ${duration(performance.now() - begun)}; Ctrl-C ends it)\n`,
  );
  await server.untilItEnds();
}
