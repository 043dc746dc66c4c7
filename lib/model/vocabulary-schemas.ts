import { z } from 'zod';
import { CERTAINTIES, EVENT_TYPES, FAMILIES, STATUSES } from './vocabulary';

/*
 * The words of the vocabulary for who parses them. Apart from the words, which the whole map uses:
 * Zod is not part of a page's first load.
 */
export const familySchema = z.enum(FAMILIES);
export const eventTypeSchema = z.enum(EVENT_TYPES);
export const statusSchema = z.enum(STATUSES);
export const certaintySchema = z.enum(CERTAINTIES);
