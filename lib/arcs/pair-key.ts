/** Two places, whichever comes first. */
export const pairKey = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from < to ? `${from}~${to}` : `${to}~${from}`;
