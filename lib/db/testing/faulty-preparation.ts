import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A database and what is to be in it. */
export interface Target {
  /** The folder with `data/` and `prisma/migrations/`. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly output: string;
  /** On files and sockets; 0 when it did not come to its end. */
  readonly operations: number;
}

export const RULES = 'f'.repeat(64);
const CHILD = path.join(import.meta.dirname, 'prepare-child.ts');
const LAYER = path.join(import.meta.dirname, 'fault-layer.ts');

/**
 * Prepares a database in a process of its own, which meets the faults that `faults` asks for.
 *
 * @param faults variables of fault-layer.ts
 */
export async function prepareInChild(
  { root, environment }: Target,
  faults: Readonly<Record<string, string>>,
): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', LAYER, CHILD, root, RULES],
    {
      // A developer's own database is not the one to be hurt.
      env: { ...process.env, DATABASE_URL: '', THIRD_NEIGHBOR_DATA: '', ...environment, ...faults },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  await once(child, 'close');
  const counted = /^operations: (\d+)$/m.exec(output)?.[1];
  return { code: child.exitCode, output, operations: Number(counted ?? 0) };
}
