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

/** A family whose types are all in the set stands for them; no type at all is `none`. */
export function serialiseTypes(types: readonly EventType[]): string {
  if (types.length === 0) return 'none';
  const set = new Set(types);
  const names = FAMILIES.flatMap((family): string[] => {
    const members: readonly EventType[] = TYPES_BY_FAMILY[family];
    return members.every((type) => set.has(type))
      ? [family]
      : members.filter((type) => set.has(type));
  });
  return EDITION + names.join(',');
}

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
