import { z } from 'zod';
import { EVENT_ROLES } from './event-roles';
import {
  BASES,
  CERTAINTIES,
  CLAIM_ASPECTS,
  EVENT_KINDS,
  EVENT_TYPES,
  FAMILIES,
  STATUSES,
} from './vocabulary';

/*
 * The words of the vocabulary for who parses them. Apart from the words, which the whole map uses:
 * Zod is not part of a page's first load.
 */
export const familySchema = z.enum(FAMILIES);
export const eventTypeSchema = z.enum(EVENT_TYPES);
export const eventKindSchema = z.enum(EVENT_KINDS);
export const basisSchema = z.enum(BASES);
export const statusSchema = z.enum(STATUSES);
export const certaintySchema = z.enum(CERTAINTIES);
export const eventRoleSchema = z.enum(EVENT_ROLES);
export const claimAspectSchema = z.enum(CLAIM_ASPECTS);
