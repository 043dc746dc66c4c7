import { requireNode } from './setup/node-version.mjs';

requireNode();

const { runCommand } = await import('./setup/child-process.mjs');
const { installPackages } = await import('./setup/packages.mjs');
const { generatePrismaClient } = await import('./setup/prisma-client.mjs');
const { buildBasemap } = await import('./setup/basemap.mjs');
const { buildApplication } = await import('./setup/production-build.mjs');

// What a container needs, whole, in .next/standalone: `node server.js` there serves it.
await runCommand(async () => {
  await installPackages();
  await generatePrismaClient();
  await buildBasemap();
  await buildApplication();
});
