interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The two ends in alphabetical order. */
export const endsInOrder = ({ from, to }: Ends): readonly [string, string] =>
  from < to ? [from, to] : [to, from];

/** Two places, whichever comes first. */
export const pairKey = (ends: Ends): string => endsInOrder(ends).join('~');
