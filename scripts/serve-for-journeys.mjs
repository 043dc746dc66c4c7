import { requireNode } from './setup/node-version.mjs';

requireNode();

const { runCommand } = await import('./setup/child-process.mjs');
const { serveForJourneys } = await import('./setup/journeys.mjs');

await runCommand(serveForJourneys);
