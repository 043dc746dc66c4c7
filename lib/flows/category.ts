import {
  CERTAINTIES,
  EVENT_TYPES,
  FAMILIES,
  STATUSES,
  familyOf,
  isSaid,
  type Certainty,
  type EventKind,
  type EventType,
  type RecordPart,
  type Status,
} from '@/lib/model/vocabulary';

/**
 * What a leg is besides its two ends: from one to the other, to the venue where its event took place,
 * or between two who act alike.
 */
export const LEG_KINDS = ['one-way', 'to-venue', 'mutual'] as const;
export type LegKind = (typeof LEG_KINDS)[number];

export function legKindOf(
  leg: { readonly to: string; readonly mutual: boolean },
  venue: string | null,
): LegKind {
  if (leg.mutual) return 'mutual';
  return leg.to === venue ? 'to-venue' : 'one-way';
}

/** What a reader can filter by without fetching, and how a leg is drawn, in one number. */
export interface Category {
  readonly type: EventType;
  readonly status: Status;
  readonly certainty: Certainty;
  /** Whether it is what was said about events, which no map shows until asked. */
  readonly said: boolean;
  /** Rests on sources beyond the five documents. */
  readonly supplement: boolean;
  readonly legKind: LegKind;
}

export const CATEGORY_COUNT =
  EVENT_TYPES.length * STATUSES.length * CERTAINTIES.length * 2 * 2 * LEG_KINDS.length;

export function categoryIndex({
  type,
  status,
  certainty,
  kind,
  supplement,
  legKind,
}: Omit<Category, 'said'> & { readonly kind: EventKind }): number {
  return categoryOfIndices(
    EVENT_TYPES.indexOf(type),
    STATUSES.indexOf(status),
    CERTAINTIES.indexOf(certainty),
    Number(isSaid(kind)),
    Number(supplement),
    LEG_KINDS.indexOf(legKind),
  );
}

/**
 * The same, of indices into EVENT_TYPES, STATUSES, CERTAINTIES and LEG_KINDS; `said` and `supplement`
 * are 1 or 0.
 */
export function categoryOfIndices(
  type: number,
  status: number,
  certainty: number,
  said: number,
  supplement: number,
  legKind: number,
): number {
  const ofWords = (type * STATUSES.length + status) * CERTAINTIES.length + certainty;
  return ((ofWords * 2 + said) * 2 + supplement) * LEG_KINDS.length + legKind;
}

/** Index → category. */
export const CATEGORIES: readonly Category[] = EVENT_TYPES.flatMap((type) =>
  STATUSES.flatMap((status) =>
    CERTAINTIES.flatMap((certainty) =>
      [false, true].flatMap((said) =>
        [false, true].flatMap((supplement) =>
          LEG_KINDS.map((legKind) => ({ type, status, certainty, said, supplement, legKind })),
        ),
      ),
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

/** 1 where it tells what was said about events. */
export const saidCategory = Uint8Array.from(CATEGORIES, ({ said }) => (said ? 1 : 0));

/** 1 where the leg has no direction. */
export const mutualCategory = Uint8Array.from(CATEGORIES, ({ legKind }) =>
  legKind === 'mutual' ? 1 : 0,
);

/** 1 where the leg leads to where its event took place. */
export const toVenueCategory = Uint8Array.from(CATEGORIES, ({ legKind }) =>
  legKind === 'to-venue' ? 1 : 0,
);

export interface CategoryFilter {
  readonly types: readonly EventType[] | null;
  readonly statuses: readonly Status[] | null;
  readonly certainties: readonly Certainty[] | null;
  /** Whether what was said about events counts beside acts and states, or alone. */
  readonly said: 'out' | 'in' | 'only';
  readonly record: RecordPart;
}

/** One byte a category: 1 where the filter lets it through. `null` in a filter restricts nothing, nor does the whole record. */
export type CategoryMask = Uint8Array;

export function categoryMask(filter: CategoryFilter): CategoryMask {
  const known = latestMasks.find((one) => isSameFilter(one.filter, filter));
  if (known) return known.mask;
  const { types, statuses, certainties, said, record } = filter;
  const mask = Uint8Array.from(CATEGORIES, (category) =>
    (said === 'in' || category.said === (said === 'only')) &&
    (types === null || types.includes(category.type)) &&
    (statuses === null || statuses.includes(category.status)) &&
    (certainties === null || certainties.includes(category.certainty)) &&
    (record === 'whole' || category.supplement === (record === 'supplement'))
      ? 1
      : 0,
  );
  latestMasks.unshift({ filter: { types, statuses, certainties, said, record }, mask });
  latestMasks.splice(MEMOIZED);
  return mask;
}

const narrowed = new WeakMap<CategoryMask, Map<Uint8Array, CategoryMask>>();

/** What of a mask is also in a part of the categories, such as `saidCategory`. */
export function maskWithin(mask: CategoryMask, part: Uint8Array): CategoryMask {
  const known = narrowed.get(mask) ?? new Map<Uint8Array, CategoryMask>();
  narrowed.set(mask, known);
  const within = known.get(part) ?? mask.map((passes, category) => passes * part[category]!);
  known.set(part, within);
  return within;
}

/** A step in time asks for a few masks again and again; each takes longer than all that it is asked for. */
const latestMasks: { readonly filter: CategoryFilter; readonly mask: CategoryMask }[] = [];
const MEMOIZED = 6;

const isSameFilter = (one: CategoryFilter, other: CategoryFilter) =>
  one.types === other.types &&
  one.statuses === other.statuses &&
  one.certainties === other.certainties &&
  one.said === other.said &&
  one.record === other.record;
