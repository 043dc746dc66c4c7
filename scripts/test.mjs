import { requireNode } from './setup/node-version.mjs';

requireNode();

const { runCommand } = await import('./setup/child-process.mjs');
const { testEverything } = await import('./setup/test-everything.mjs');

await runCommand(testEverything);
