import {
  CERTAINTIES,
  EVENT_TYPES,
  FAMILIES,
  STATUSES,
  TYPES_BY_FAMILY,
  familyOf,
  isSaid,
  type Certainty,
  type EventKind,
  type EventType,
  type Status,
} from '@/lib/model/vocabulary';

/** What a reader can filter by without fetching, in one number. */
export interface Category {
  readonly type: EventType;
  readonly status: Status;
  readonly certainty: Certainty;
  /** Whether it is what was said about events, which no map shows until asked. */
  readonly said: boolean;
}

export const CATEGORY_COUNT = EVENT_TYPES.length * STATUSES.length * CERTAINTIES.length * 2;

export function categoryIndex({
  type,
  status,
  certainty,
  kind,
}: Omit<Category, 'said'> & { readonly kind: EventKind }): number {
  return categoryOfIndices(
    EVENT_TYPES.indexOf(type),
    STATUSES.indexOf(status),
    CERTAINTIES.indexOf(certainty),
    isSaid(kind) ? 1 : 0,
  );
}

/** The same, of indices into EVENT_TYPES, STATUSES and CERTAINTIES, and 1 for what was said. */
export function categoryOfIndices(
  type: number,
  status: number,
  certainty: number,
  said: number,
): number {
  return ((type * STATUSES.length + status) * CERTAINTIES.length + certainty) * 2 + said;
}

/** Index → category. */
export const CATEGORIES: readonly Category[] = EVENT_TYPES.flatMap((type) =>
  STATUSES.flatMap((status) =>
    CERTAINTIES.flatMap((certainty) =>
      [false, true].map((said) => ({ type, status, certainty, said })),
    ),
  ),
);

export const familyIndexOfCategory = Uint8Array.from(CATEGORIES, ({ type }) =>
  FAMILIES.indexOf(familyOf(type)),
);

/** 1 where the event came about. */
export const occurredCategory = Uint8Array.from(CATEGORIES, ({ status }) =>
  status === 'occurred' ? 1 : 0,
);

/** 1 where the sources differ. */
export const contestedCategory = Uint8Array.from(CATEGORIES, ({ certainty }) =>
  certainty === 'contested' ? 1 : 0,
);

export interface CategoryFilter {
  readonly types: readonly EventType[] | null;
  readonly statuses: readonly Status[] | null;
  readonly certainties: readonly Certainty[] | null;
  /** Whether what was said about events counts beside acts and states. */
  readonly said: 'out' | 'in';
}

/** One byte a category: 1 where the filter lets it through. `null` in a filter restricts nothing. */
export type CategoryMask = Uint8Array;

export function categoryMask({ types, statuses, certainties, said }: CategoryFilter): CategoryMask {
  return Uint8Array.from(CATEGORIES, (category) =>
    (said === 'in' || !category.said) &&
    (types === null || types.includes(category.type)) &&
    (statuses === null || statuses.includes(category.status)) &&
    (certainties === null || certainties.includes(category.certainty))
      ? 1
      : 0,
  );
}

const CORRIDOR_TYPES: readonly EventType[] = TYPES_BY_FAMILY.corridor;

/** Lines are on a map as long as its filter lets any of their own events through. */
export const showsCorridors = ({ types }: Pick<CategoryFilter, 'types'>): boolean =>
  types === null || types.some((type) => CORRIDOR_TYPES.includes(type));
