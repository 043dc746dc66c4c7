import { requireNode } from './setup/node-version.mjs';

requireNode();

const { runCommand } = await import('./setup/child-process.mjs');
const { installPackages } = await import('./setup/packages.mjs');
const { generatePrismaClient } = await import('./setup/prisma-client.mjs');

await runCommand(async () => {
  await installPackages();
  await generatePrismaClient();
});
