import { serialiseDyad, type Dyad } from '@/lib/view/dyad';

export function isChosenDyad(chosen: readonly Dyad[] | null, dyad: Dyad): boolean {
  return chosen?.some((one) => serialiseDyad(one) === serialiseDyad(dyad)) ?? false;
}

/** A press on a pair shows it alone; another gives it up, and leaves others that were chosen. */
export function toggledDyads(chosen: readonly Dyad[] | null, dyad: Dyad): readonly Dyad[] | null {
  if (!isChosenDyad(chosen, dyad)) return [dyad];
  const others = (chosen ?? []).filter((one) => serialiseDyad(one) !== serialiseDyad(dyad));
  return others.length > 0 ? others : null;
}
