import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { meetFaults, type FaultFigures } from './fault-figures';
import { embeddedEngine, prepareAndRead, type Roots } from './fault-targets';
import { prepareInChild } from './faulty-preparation';

interface Refusal {
  readonly says: RegExp;
  /** What the file system answers each change. */
  readonly error?: string;
  /** What stands in the way. */
  readonly obstruct?: (directory: string) => Promise<unknown>;
}

const REFUSALS: readonly Refusal[] = [
  { error: 'ENOSPC', says: /The disk that holds .* is full.* Free 50 MB/ },
  { error: 'EDQUOT', says: /disk quota .* is used up.* Free 50 MB/ },
  { error: 'EROFS', says: /is on a read-only file system\. Mount it for writing/ },
  { error: 'EACCES', says: /belongs to user \d+, and the process runs as user \d+.*chown/ },
  { error: 'EIO', says: /cannot be used \(EIO.*Check that disk/ },
  {
    obstruct: (directory) => writeFile(directory, 'a file'),
    says: /There is a file at .*, where a folder belongs\. Move that file away/,
  },
  {
    obstruct: (directory) => mkdir(path.join(directory, 'record.snapshot'), { recursive: true }),
    says: /There is a folder at .*record\.snapshot, where a file belongs\. Move it away/,
  },
];

/**
 * Starts where the system lets nothing be written. Each time it must end with exit code 1 and a
 * sentence that says what is in the way and what to do, and leave nothing behind. What stood in the way
 * is taken away, and then it must start.
 */
export function meetRefusals(
  folder: string,
  roots: Roots,
  times = REFUSALS.length,
): Promise<FaultFigures> {
  const engine = embeddedEngine(folder);
  return meetFaults('refusals, PGlite', times, async (turn) => {
    const { error, obstruct, says } = REFUSALS[turn % REFUSALS.length]!;
    const environment = await engine.copy(null);
    const { THIRD_NEIGHBOR_DATA: directory = '' } = environment;
    await obstruct?.(directory);
    const target = { root: roots.plain, environment };
    const { code, output } = await prepareInChild(target, {
      FAULT_FOLDER: directory,
      ...(error !== undefined && { FAULT_ERROR: error }),
    });
    const last = output.trimEnd().split('\n').at(-1) ?? '';
    if (code !== 1 || !says.test(last)) throw new Error(`exit ${code}: ${output}`);
    if (/damaged|^\s+at /m.test(output)) throw new Error(`more than a sentence: ${output}`);
    if (obstruct) {
      await rm(directory, { recursive: true });
      await prepareAndRead(target);
      await engine.remove(environment);
    } else {
      const left = await readdir(directory).catch(() => []);
      if (left.length > 0) throw new Error(`left behind: ${left.join(', ')}`);
      await rm(directory, { recursive: true, force: true });
    }
  });
}
