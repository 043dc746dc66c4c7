import { isSlug } from '@/lib/text/slug';

/** Two states, by the ids of their actors, in alphabetical order. */
export type Dyad = readonly [string, string];

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
    isSlug(one) &&
    isSlug(other);
  return isPair ? dyadOf(one, other) : null;
}
