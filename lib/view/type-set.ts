import {
  EVENT_TYPES,
  FAMILIES,
  TYPES_BY_FAMILY,
  type EventType,
  type Family,
} from '@/lib/model/vocabulary';
import { typesOfFirstEdition } from './first-edition-types';

/** Before the names of a link, so that an older link keeps the meaning that it was written with. */
const EDITION = '2.';

const familyNames = new Set<string>(FAMILIES);
const typeNames = new Set<string>(EVENT_TYPES);

/** In the order of the vocabulary and without doubles, so that equal sets are equal texts. */
export function canonicalTypes(types: Iterable<EventType>): EventType[] {
  const set = new Set(types);
  return EVENT_TYPES.filter((type) => set.has(type));
}

/** The families and types that name a set: a family whose types are all in it stands for them. */
export function namesOfTypes(types: readonly EventType[]): (Family | EventType)[] {
  const set = new Set(types);
  return FAMILIES.flatMap((family): (Family | EventType)[] => {
    const members: readonly EventType[] = TYPES_BY_FAMILY[family];
    return members.every((type) => set.has(type))
      ? [family]
      : members.filter((type) => set.has(type));
  });
}

/** As a link has them; no type at all is `none`. */
export const serialiseTypes = (types: readonly EventType[]): string =>
  types.length === 0 ? 'none' : EDITION + namesOfTypes(types).join(',');

export function parseTypes(text: string): EventType[] | null {
  if (text === 'none') return [];
  const typesOf = text.startsWith(EDITION) ? typesOfName : typesOfFirstEdition;
  const names = text.startsWith(EDITION) ? text.slice(EDITION.length) : text;
  const types = names.split(',').map(typesOf);
  return types.includes(null) ? null : canonicalTypes(types.flatMap((some) => some ?? []));
}

function typesOfName(name: string): readonly EventType[] | null {
  if (familyNames.has(name)) return TYPES_BY_FAMILY[name as Family];
  return typeNames.has(name) ? [name as EventType] : null;
}
