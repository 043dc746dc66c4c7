import { z } from 'zod';
import { claimDetailSchema, type ClaimDetail } from '@/lib/model/event-detail';
import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { claimDetail, claimSelect } from './claim-detail';
import { memoized } from './memoized';
import type { TextLanguage } from './row-values';
import { byOrdinal } from './selects';

const claimsSchema = z.array(claimDetailSchema);

/** Id of an event → its claims, as `findEvent` has them, for every event at once. */
export const findClaims = (
  language: TextLanguage,
  database?: Database,
): Promise<ReadonlyMap<string, ClaimDetail[]>> =>
  memoized(['claims', language], ({ prisma }) => readClaims(prisma, language), database);

async function readClaims(
  prisma: PrismaClient,
  language: TextLanguage,
): Promise<Map<string, ClaimDetail[]>> {
  const events = await prisma.diplomaticEvent.findMany({
    select: { id: true, claims: { ...byOrdinal, select: claimSelect } },
  });
  return new Map(
    events.map(({ id, claims }) => [
      id,
      claimsSchema.parse(claims.map((claim) => claimDetail(claim, language))),
    ]),
  );
}
