import { z } from 'zod';
import { slugSchema } from '@/lib/text/text-schema';
import type { Database } from '../connect/database';
import { memoized } from './memoized';

const pairsSchema = z.array(z.tuple([slugSchema, slugSchema]));

/** Ids of events, of which the first is said to contradict the second. */
export const findContradictions = (database?: Database): Promise<[string, string][]> =>
  memoized(
    ['contradictions'],
    async ({ prisma }) => {
      const relations = await prisma.eventRelation.findMany({
        where: { relation: 'contradicts' },
        orderBy: [{ eventId: 'asc' }, { ordinal: 'asc' }],
        select: { eventId: true, relatedId: true },
      });
      return pairsSchema.parse(relations.map(({ eventId, relatedId }) => [eventId, relatedId]));
    },
    database,
  );
