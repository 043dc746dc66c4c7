import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeFigures, randomFrom, type FaultFigures } from '../../lib/db/testing/fault-figures';
import { makeRoots, type Roots } from '../../lib/db/testing/fault-targets';

interface Ground {
  /** Empty, and gone afterwards. */
  readonly folder: string;
  /** With the record of this project. */
  readonly roots: Roots;
  readonly times: number;
  readonly random: () => number;
  /** Prints the figures of one kind of fault. */
  readonly print: (figures: FaultFigures) => void;
}

/**
 * Does a script of this folder: `tsx bench/faults/<script>.ts [times] [seed]`. Ends with exit code 1
 * when anything was lost.
 *
 * @param times how often each fault is met when nothing else is asked for
 */
export async function meet(times: number, work: (ground: Ground) => Promise<void>): Promise<void> {
  const [asked, seed = String(Date.now() % 1e6)] = process.argv.slice(2);
  console.log(`seed ${seed}`);
  const folder = await mkdtemp(path.join(tmpdir(), 'third-neighbor-faults-'));
  let lost = 0;
  const print = (figures: FaultFigures) => {
    console.log(describeFigures(figures));
    lost += figures.lost.length;
  };
  try {
    const roots = await makeRoots(folder, 'data');
    await work({
      folder,
      roots,
      times: Number(asked ?? times),
      random: randomFrom(Number(seed)),
      print,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  process.exit(lost === 0 ? 0 : 1);
}
