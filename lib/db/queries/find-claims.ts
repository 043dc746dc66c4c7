import { z } from 'zod';
import { claimDetailSchema, type ClaimDetail } from '@/lib/model/event-detail';
import { claimDetail, claimSelect } from './claim-detail';
import { openDatabase, type Database } from '../connect/database';
import type { TextLanguage } from './row-values';
import { inOrder } from './selects';

const claimsSchema = z.array(claimDetailSchema);

/** Id of an event → its claims, as `findEvent` has them, for many events at once. */
export async function findClaims(
  eventIds: readonly string[],
  language: TextLanguage,
  database?: Database,
): Promise<Map<string, ClaimDetail[]>> {
  const { prisma } = database ?? (await openDatabase());
  const events = await prisma.diplomaticEvent.findMany({
    where: { id: { in: [...eventIds] } },
    select: { id: true, claims: { ...inOrder, select: claimSelect } },
  });
  return new Map(
    events.map(({ id, claims }) => [
      id,
      claimsSchema.parse(claims.map((claim) => claimDetail(claim, language))),
    ]),
  );
}
