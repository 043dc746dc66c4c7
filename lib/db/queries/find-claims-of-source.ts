import { z } from 'zod';
import { sourceClaimSchema, type SourceClaim } from '@/lib/citations/source-claim';
import { claimDetail, claimSelect } from './claim-detail';
import { openDatabase, type Database } from '../connect/database';
import { namedReference, type TextLanguage } from './row-values';
import { named } from './selects';

const sourceClaimsSchema = z.array(sourceClaimSchema);

/** Claims by a source or known through it: those on events in the order of time, then on corridors. */
export async function findClaimsOfSource(
  id: string,
  language: TextLanguage,
  database?: Database,
): Promise<SourceClaim[]> {
  const { prisma } = database ?? (await openDatabase());
  const where = { OR: [{ sourceId: id }, { viaId: id }] };
  const onEvents = await prisma.claim.findMany({
    where,
    orderBy: [
      { event: { earliest: { sort: 'asc', nulls: 'last' } } },
      { eventId: 'asc' },
      { ordinal: 'asc' },
    ],
    select: {
      ...claimSelect,
      event: { select: { id: true, texts: { where: { language }, select: { title: true } } } },
    },
  });
  const onCorridors = await prisma.corridorClaim.findMany({
    where,
    orderBy: [{ corridorId: 'asc' }, { ordinal: 'asc' }],
    select: { ...claimSelect, corridor: named(language) },
  });
  return sourceClaimsSchema.parse([
    ...onEvents.map(({ event, ...claim }) => ({
      ...claimDetail(claim, language),
      about: { kind: 'event', id: event.id, name: event.texts[0]?.title },
    })),
    ...onCorridors.map(({ corridor, ...claim }) => ({
      ...claimDetail(claim, language),
      about: { kind: 'corridor', ...namedReference(corridor, language) },
    })),
  ]);
}
