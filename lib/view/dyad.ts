/** Two states, by the ids of their actors, in alphabetical order. */
export type Dyad = readonly [string, string];

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function dyadOf(one: string, other: string): Dyad {
  return one < other ? [one, other] : [other, one];
}

/** `<id>.<id>`; slugs hold no full stop. */
export function serialiseDyad(dyad: Dyad): string {
  return dyad.join('.');
}

export function parseDyad(text: string): Dyad | null {
  const [one, other, ...rest] = text.split('.');
  const isPair =
    rest.length === 0 &&
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    SLUG.test(one) &&
    SLUG.test(other);
  return isPair ? dyadOf(one, other) : null;
}
