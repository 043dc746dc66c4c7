/** How many faults of a kind were met, and how each ended. */
export interface FaultFigures {
  readonly name: string;
  readonly tried: number;
  /** Ended in a database with the whole record, by itself. */
  readonly survived: number;
  /** What went wrong with the others. */
  readonly lost: readonly string[];
}

/**
 * Meets a fault `times` times.
 *
 * @param meet throws when it did not end well
 */
export async function meetFaults(
  name: string,
  times: number,
  meet: (turn: number) => Promise<void>,
): Promise<FaultFigures> {
  const lost: string[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    await meet(turn).catch((error: unknown) => {
      lost.push(`${turn}: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
  return { name, tried: times, survived: times - lost.length, lost };
}

export function describeFigures({ name, tried, survived, lost }: FaultFigures): string {
  const line = `${name}: tried ${tried}, survived ${survived}, lost ${lost.length}`;
  return [line, ...lost.map((loss) => `  ${loss}`)].join('\n');
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, by Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
