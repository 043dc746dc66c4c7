import { rm } from 'node:fs/promises';
import path from 'node:path';
import { meetFaults, type FaultFigures } from './fault-figures';
import { prepareAndRead, refuseRemains, type Roots } from './fault-targets';
import { prepareInChild } from './faulty-preparation';
import { losePower, readJournal, type Change } from './power-loss';

/**
 * Lets the power fail while the embedded database is seeded for the first time and anew, and after
 * that is done, `times` each. Each time the next start must end with the whole record and find no
 * damage; once the seed is done, it must have nothing to do.
 */
export async function meetPowerLosses(
  folder: string,
  roots: Roots,
  times: number,
  random: () => number,
): Promise<FaultFigures[]> {
  const from = path.join(folder, 'powered');
  const powered = { THIRD_NEIGHBOR_DATA: path.join(from, 'pglite') };
  const faults = { FAULT_JOURNAL: path.join(folder, 'journal'), FAULT_FOLDER: from };
  const all: FaultFigures[] = [];
  let before = 0;
  for (const [name, root] of [
    ['first seed', roots.plain],
    ['re-seed', roots.changed],
  ] as const) {
    await prepareInChild({ root, environment: powered }, faults);
    const changes = await readJournal(faults.FAULT_JOURNAL);
    const whole = await prepareAndRead({ root, environment: powered });

    const lose = async (turn: string, survived: readonly Change[]) => {
      const lost = path.join(folder, `lost ${name} ${turn}`);
      await losePower(survived, from, lost, random);
      const environment = { ...powered, THIRD_NEIGHBOR_DATA: path.join(lost, 'pglite') };
      try {
        const after = await prepareAndRead({ root, environment });
        if (after.digest !== whole.digest) throw new Error('rows are missing');
        await refuseRemains(environment);
        return after.messages.join('; ');
      } finally {
        await rm(lost, { recursive: true, force: true });
      }
    };
    const start = before;
    all.push(
      await meetFaults(`power loss during ${name}, PGlite`, times, async (turn) => {
        const at = start + Math.floor(random() * (changes.length - start));
        const messages = await lose(`during ${turn}`, changes.slice(0, at));
        if (messages.includes('damaged')) throw new Error(messages);
      }),
      await meetFaults(`power loss after ${name}, PGlite`, times, async (turn) => {
        const messages = await lose(`after ${turn}`, changes);
        if (!messages.endsWith('up to date')) throw new Error(messages);
      }),
    );
    before = changes.length;
  }
  return all;
}
