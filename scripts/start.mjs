import { requireNode } from './setup/node-version.mjs';

requireNode();

// Loaded after the check: these files are written for the Node that it asks for.
const { runCommand } = await import('./setup/child-process.mjs');
const { startApp } = await import('./setup/start-app.mjs');

await runCommand(() => startApp(process.argv.slice(2)));
