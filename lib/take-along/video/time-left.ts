/** Before so much is done, the speed says nothing yet. */
const LEAST_SHARE = 0.02;
const LEAST_MILLISECONDS = 2000;

/** Seconds until the end, at the speed so far; null while that cannot be said. */
export function secondsLeft(done: number, all: number, milliseconds: number): number | null {
  if (milliseconds < LEAST_MILLISECONDS || done < all * LEAST_SHARE) return null;
  return (milliseconds / 1000 / done) * (all - done);
}
