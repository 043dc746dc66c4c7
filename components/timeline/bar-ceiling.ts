/** The one figure on the axis of counts: a round number not far above the highest bar. */
export function barCeiling(highest: number): number {
  if (highest <= 10) return Math.max(Math.ceil(highest), 1);
  const power = 10 ** Math.floor(Math.log10(highest));
  return Math.ceil(highest / (power / 2)) * (power / 2);
}

export const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
