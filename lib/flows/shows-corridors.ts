import { TYPES_BY_FAMILY, type EventType } from '@/lib/model/vocabulary';
import type { CategoryFilter } from './category';

const CORRIDOR_TYPES: readonly EventType[] = TYPES_BY_FAMILY.corridor;

/** Lines are on a map as long as its filter lets any of their own events through. */
export const showsCorridors = ({ types }: Pick<CategoryFilter, 'types'>): boolean =>
  types === null || types.some((type) => CORRIDOR_TYPES.includes(type));
