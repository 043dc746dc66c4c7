import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { meetFaults, type FaultFigures } from './fault-figures';
import { embeddedEngine, prepareAndRead, refuseRemains, type Roots } from './fault-targets';

type Corrupt = (content: Buffer, random: () => number) => Buffer | null;

const spot = (content: Buffer, random: () => number) => Math.floor(random() * content.length);

const KINDS: Readonly<Record<string, Corrupt>> = {
  truncated: (content, random) => content.subarray(0, spot(content, random)),
  'a page of zeros': (content, random) => {
    const at = spot(content, random);
    return Buffer.from(content).fill(0, at, at + 8192);
  },
  'a bit flipped': (content, random) => {
    const flipped = Buffer.from(content);
    const at = spot(content, random);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return flipped;
  },
  'all zeros': (content) => Buffer.alloc(content.length),
  'longer by half': (content) => Buffer.concat([content, content.subarray(content.length / 2)]),
  deleted: () => null,
};

/**
 * Damages the file of the embedded database `times`, the kinds of damage in turn. Each time the next
 * start must end with the whole record, say in one sentence what it mended, and have nothing to do
 * the time after.
 */
export async function meetCorruption(
  folder: string,
  roots: Roots,
  times: number,
  random: () => number,
): Promise<FaultFigures> {
  const engine = embeddedEngine(folder);
  const environment = await engine.copy(null);
  const target = { root: roots.plain, environment };
  const whole = await prepareAndRead(target);
  const file = path.join(environment.THIRD_NEIGHBOR_DATA ?? '', 'record.snapshot');
  const kinds = Object.entries(KINDS);
  const figures = await meetFaults('corruption, PGlite', times, async (turn) => {
    const [kind, corrupt] = kinds[turn % kinds.length] ?? ['', () => null];
    const corrupted = corrupt(await readFile(file), random);
    await (corrupted === null ? rm(file) : writeFile(file, corrupted));
    const { digest, messages } = await prepareAndRead(target);
    if (digest !== whole.digest) throw new Error(`${kind}: rows are missing`);
    const sentences = messages.filter((message) => message.includes('is damaged'));
    if (sentences.length !== (corrupted === null ? 0 : 1)) {
      throw new Error(`${kind}: ${messages.join('; ')}`);
    }
    const again = await prepareAndRead(target);
    if (!again.messages.join().endsWith('up to date')) throw new Error(`${kind}: mended twice`);
    await refuseRemains(environment);
  });
  await engine.remove(environment);
  return figures;
}
