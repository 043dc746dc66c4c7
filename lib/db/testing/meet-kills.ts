import { meetFaults, type FaultFigures } from './fault-figures';
import { prepareAndRead, refuseRemains, type FaultEngine, type Roots } from './fault-targets';
import { prepareInChild } from './faulty-preparation';

interface Work {
  readonly name: string;
  /** What the database holds before; null for nothing. */
  readonly from: keyof Roots | null;
  readonly to: keyof Roots;
}

const WORKS: readonly Work[] = [
  { name: 'seed', from: null, to: 'plain' },
  { name: 're-seed', from: 'plain', to: 'changed' },
  { name: 'migration', from: 'plain', to: 'migrated' },
];

/**
 * Kills a process at a random one of its operations on files and sockets while it seeds, seeds anew
 * and migrates, `times` each, and asks each time that the next process ends with the whole record.
 */
export async function meetKills(
  engine: FaultEngine,
  roots: Roots,
  times: number,
  random: () => number,
  done: (figures: FaultFigures) => void = () => undefined,
): Promise<FaultFigures[]> {
  const all: FaultFigures[] = [];
  const before = await engine.copy(null);
  await prepareAndRead({ root: roots.plain, environment: before });
  for (const { name, from, to } of WORKS) {
    const root = roots[to];
    const untouched = await engine.copy(from && before);
    const { operations, output } = await prepareInChild({ root, environment: untouched }, {});
    if (operations === 0) throw new Error(`It does not even work without a fault:\n${output}`);
    const whole = await prepareAndRead({ root, environment: untouched });
    await engine.remove(untouched);

    const figures = await meetFaults(`kill -9, ${name}, ${engine.name}`, times, async () => {
      const at = 1 + Math.floor(random() * operations);
      const environment = await engine.copy(from && before);
      try {
        const killed = await prepareInChild({ root, environment }, { FAULT_KILL_AT: String(at) });
        // The number of operations differs a little: parts of an answer arrive together or not.
        if (killed.code !== null && killed.code !== 0) throw new Error(killed.output);
        const after = await prepareAndRead({ root, environment });
        if (after.digest !== whole.digest) throw new Error(`killed at ${at}: rows are missing`);
        if (after.messages.some((message) => message.includes('damaged'))) {
          throw new Error(`killed at ${at}: ${after.messages.join('; ')}`);
        }
        await refuseRemains(environment);
      } finally {
        await engine.remove(environment);
      }
    });
    done(figures);
    all.push(figures);
  }
  await engine.remove(before);
  return all;
}
