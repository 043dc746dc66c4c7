import { appendFileSync } from 'node:fs';
import { collectGarbage } from '../../lib/server/testing/collect-garbage.mjs';

// Loaded into the server by NODE_OPTIONS: nobody can ask it from outside how much it holds.
const { MEMORY_REPORT: file, MEMORY_REPORT_EVERY_MS: every } = process.env;
if (file) setInterval(() => void report(file), Number(every)).unref();

/** @param {string} to */
async function report(to) {
  // Garbage that waits to be collected would hide what is kept for ever.
  await collectGarbage();
  appendFileSync(to, `${JSON.stringify(process.memoryUsage())}\n`);
}
