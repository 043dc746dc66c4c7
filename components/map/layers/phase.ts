const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A fraction from 0 to 1 that a key always has: so that arcs do not pulse in step (FNV-1a). */
export function phaseOf(key: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), FNV_PRIME);
  }
  return (hash >>> 0) / 0x1_0000_0000;
}
