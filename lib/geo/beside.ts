import type { Path } from './path-measure';

/** Between 0 and 360. */
const wrapped = (longitude: number) => ((longitude % 360) + 360) % 360;

/**
 * The same paths, moved east by whole turns so that all together cover as few degrees of longitude as
 * they can. Each is moved in one piece, so an arc over the antimeridian is not torn.
 */
export function pathsBeside(paths: readonly Path[]): Path[] {
  const extents = paths
    .map((path) => {
      const longitudes = path.filter((_, index) => index % 2 === 0);
      const west = Math.min(...longitudes);
      return { path, west, start: wrapped(west), width: Math.max(...longitudes) - west };
    })
    .toSorted((one, other) => one.start - other.start);
  // The frame begins where the widest gap between the paths ends.
  let [reach, widest, begin] = [-Infinity, -Infinity, 0];
  for (const { start, width } of extents) {
    if (start - reach > widest && reach > -Infinity) [widest, begin] = [start - reach, start];
    reach = Math.max(reach, start + width);
  }
  const [first] = extents;
  if (first && first.start + 360 - reach >= widest) begin = first.start;
  return extents.map(({ path, west, start }) => {
    const turn = start - west + (start < begin ? 360 : 0);
    return path.map((value, index) => (index % 2 === 0 ? value + turn : value));
  });
}
