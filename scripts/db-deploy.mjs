import { requireNode } from './setup/node-version.mjs';

requireNode();

const { runCommand } = await import('./setup/child-process.mjs');
const { deployDatabase } = await import('./setup/deploy-database.mjs');

await runCommand(deployDatabase);
