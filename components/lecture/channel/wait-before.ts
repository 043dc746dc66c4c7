const FIRST_MS = 1000;

/**
 * Milliseconds to wait before trying again: twice as long each time, and not at the same moment as all
 * others, who lost their connection when this one did.
 * @param attempts that have failed before.
 * @param random from 0 to below 1.
 */
export function waitBefore(attempts: number, longestMs: number, random: number): number {
  const most = Math.min(FIRST_MS * 2 ** Math.min(attempts, 20), longestMs);
  return Math.round(most * (0.3 + 0.7 * random));
}
