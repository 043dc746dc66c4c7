import { renameSync, writeFileSync } from 'node:fs';

// Loaded into the server by NODE_OPTIONS: nobody can ask it from outside how much it holds.
const file = process.env.MEMORY_REPORT;
if (file) {
  setInterval(() => {
    // Whole at any moment at which it is read.
    writeFileSync(`${file}.next`, JSON.stringify(process.memoryUsage()));
    renameSync(`${file}.next`, file);
  }, 1000).unref();
}
