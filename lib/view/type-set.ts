import {
  EVENT_TYPES,
  FAMILIES,
  TYPES_BY_FAMILY,
  type EventType,
  type Family,
} from '@/lib/model/vocabulary';

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
  return FAMILIES.flatMap((family): string[] => {
    const members: readonly EventType[] = TYPES_BY_FAMILY[family];
    return members.every((type) => set.has(type))
      ? [family]
      : members.filter((type) => set.has(type));
  }).join(',');
}

export function parseTypes(text: string): EventType[] | null {
  if (text === 'none') return [];
  const types: EventType[] = [];
  for (const name of text.split(',')) {
    if (familyNames.has(name)) types.push(...TYPES_BY_FAMILY[name as Family]);
    else if (typeNames.has(name)) types.push(name as EventType);
    else return null;
  }
  return canonicalTypes(types);
}
