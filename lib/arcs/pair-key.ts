/** The two places of a line, in the order in which it goes. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The two ends in alphabetical order. */
export const endsInOrder = ({ from, to }: Ends): readonly [string, string] =>
  from < to ? [from, to] : [to, from];

/** Two places, whichever comes first. */
export const pairKey = (ends: Ends): string => endsInOrder(ends).join('~');

/** The two places of a key, in alphabetical order; one and the same for what stays in a city. */
export function placesOfPair(pair: string): readonly [string, string] {
  const [first, second] = pair.split('~');
  return [first!, second!];
}

/** Whether both ends lie in one city. */
export function staysInCity({ pair }: { readonly pair: string }): boolean {
  const [first, second] = placesOfPair(pair);
  return first === second;
}

/** A line between two places, with the cities of its ends as its pair. */
export interface PairedLine extends Ends {
  readonly pair: string;
}

/** Whether a line ends at a place, or at a site in it. */
export const touchesPlace = ({ from, to, pair }: PairedLine, place: string): boolean =>
  from === place || to === place || placesOfPair(pair).includes(place);
