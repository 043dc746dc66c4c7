import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * `npm run test:faults`: everything that is done to the atlas on purpose, at full length; about an hour.
 * Each part can be run alone by `tsx bench/faults/<part>.ts`. Ends with exit code 1 when a part lost
 * anything.
 */
const PARTS = [
  'kills',
  'power-losses',
  'corruption',
  'database-away',
  'fuzz',
  'lectures',
  'mixed-load',
] as const;

const ends = PARTS.map((part) => {
  console.log(`\n${part}`);
  const script = fileURLToPath(new URL(`./${part}.ts`, import.meta.url));
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' });
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  return { part, minutes, end: status === 0 ? 'nothing lost' : 'LOST' };
});
console.table(ends);
process.exitCode = ends.every(({ end }) => end === 'nothing lost') ? 0 : 1;
