import { EVENT_TYPES, TYPES_BY_FAMILY, type EventType, type Family } from '@/lib/model/vocabulary';
import { canonicalTypes } from '@/lib/view/type-set';

/** The view's types: null is all. */
export type ChosenTypes = readonly EventType[] | null;
/** Types that the record has events of; the others have no row to be switched by. */
type RecordedTypes = ReadonlySet<EventType>;

const typesOf = (family: Family): readonly EventType[] => TYPES_BY_FAMILY[family];

export function recordedTypesOf(family: Family, recorded: RecordedTypes): EventType[] {
  return typesOf(family).filter((type) => recorded.has(type));
}

export function isTypeChosen(chosen: ChosenTypes, type: EventType): boolean {
  return chosen === null || chosen.includes(type);
}

/** All, none or some of a family, judged by the types that a reader can see. */
export function familyState(
  chosen: ChosenTypes,
  family: Family,
  recorded: RecordedTypes,
): 'on' | 'off' | 'mixed' {
  const present = recordedTypesOf(family, recorded);
  const visible = present.length > 0 ? present : typesOf(family);
  const on = visible.filter((type) => isTypeChosen(chosen, type)).length;
  if (on === 0) return 'off';
  return on === visible.length ? 'on' : 'mixed';
}

function canonicalChoice(types: Iterable<EventType>): ChosenTypes {
  const canonical = canonicalTypes(types);
  return canonical.length === EVENT_TYPES.length ? null : canonical;
}

export function withFamily(chosen: ChosenTypes, family: Family, on: boolean): ChosenTypes {
  const members = typesOf(family);
  const others = (chosen ?? EVENT_TYPES).filter((type) => !members.includes(type));
  return canonicalChoice(on ? [...others, ...members] : others);
}

/**
 * Types without events follow the others of their family: all on when all that can be seen are on,
 * else off. So a link says `visit`, not each of its types but one that nobody could switch.
 */
export function withType(
  chosen: ChosenTypes,
  type: EventType,
  family: Family,
  on: boolean,
  recorded: RecordedTypes,
): ChosenTypes {
  const present = recordedTypesOf(family, recorded).filter((member) =>
    member === type ? on : isTypeChosen(chosen, member),
  );
  if (present.length === recordedTypesOf(family, recorded).length) {
    return withFamily(chosen, family, true);
  }
  return canonicalChoice([...(withFamily(chosen, family, false) ?? []), ...present]);
}

export function onlyFamily(family: Family): ChosenTypes {
  return canonicalChoice(typesOf(family));
}
