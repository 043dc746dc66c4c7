import { standardNames, type TextLanguage } from './row-values';

/** Rows that belong to another, as its entry lists them. */
export const byOrdinal = { orderBy: { ordinal: 'asc' } } as const;

/** What `namedReference` takes. */
export const named = (language: TextLanguage) =>
  ({ select: { id: true, names: standardNames(language) } }) as const;

/** Where an event's legs lead and who travels on them, by id. */
export const legIds = {
  ...byOrdinal,
  select: {
    fromId: true,
    toId: true,
    mutual: true,
    travellers: { ...byOrdinal, select: { actorId: true } },
  },
} as const;
