import { readFileSync } from 'node:fs';
import path from 'node:path';
import { everyScript, firstLoads } from './first-load.mjs';

const BUILD = path.resolve(import.meta.dirname, '../../.next');
const budget = JSON.parse(readFileSync(path.join(import.meta.dirname, 'budget.json'), 'utf8'));

const figures = [
  ...firstLoads(BUILD).map(({ page, bytes }) => ({
    what: `first load of ${page}`,
    bytes,
    most: Number(budget.firstLoad),
  })),
  {
    what: 'all scripts, the map included',
    bytes: everyScript(BUILD),
    most: Number(budget.everything),
  },
];

for (const { what, bytes, most } of figures) {
  const verdict = bytes > most ? 'TOO MUCH' : 'within';
  console.log(`${kilobytes(bytes)} gzip, ${verdict} ${kilobytes(most)}: ${what}`);
}
const over = figures.filter(({ bytes, most }) => bytes > most);
if (over.length > 0) {
  console.error(
    'A script budget is exceeded. Import what is not needed at first with next/dynamic, or drop it; ' +
      'raise bench/bundle-budget/budget.json only with a reason in the commit.',
  );
  process.exitCode = 1;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
