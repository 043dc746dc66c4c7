/** `2026.2` is release 2 of the year 2026, `2026.2.1` the first correction of it. */
const VERSION = /^(\d{4})\.([1-9]\d*)(?:\.([1-9]\d*))?$/;

export const VERSION_PATTERN = VERSION;

type Numbers = readonly [year: number, release: number, correction: number];

function numbersOf(version: string): Numbers {
  const match = VERSION.exec(version);
  if (!match) throw new Error(`"${version}" is no version such as 2026.2 or 2026.2.1`);
  return [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
}

/** Negative where `one` is the earlier version. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/**
 * The version of the next release. Entries that came or went make a new number in the year of the
 * release; where only fields changed, it is a correction of the last release, also in a later year.
 *
 * @param last null before the first release
 */
export function nextVersion(
  last: string | null,
  { year, hasOtherEntries }: { readonly year: number; readonly hasOtherEntries: boolean },
): string {
  if (last === null) return `${year}.1`;
  const [lastYear, release, correction] = numbersOf(last);
  if (!hasOtherEntries) return `${lastYear}.${release}.${correction + 1}`;
  return year > lastYear ? `${year}.1` : `${lastYear}.${release + 1}`;
}
