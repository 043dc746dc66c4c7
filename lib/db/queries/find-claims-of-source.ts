import { z } from 'zod';
import { sourceClaimSchema, type SourceClaim } from '@/lib/citations/source-claim';
import { claimDetail, claimSelect } from './claim-detail';
import type { Database } from '../connect/database';
import type { PrismaClient } from '../generated/client';
import { memoized } from './memoized';
import { namedReference, standardName, textIn, type TextLanguage } from './row-values';
import { named } from './selects';

const sourceClaimsSchema = z.array(sourceClaimSchema);

/** Claims by a source or known through it: those on events in the order of time, then on corridors. */
export const findClaimsOfSource = (
  id: string,
  language: TextLanguage,
  database?: Database,
): Promise<SourceClaim[]> =>
  memoized(
    ['claims of source', id, language],
    ({ prisma }) => readClaimsOfSource(prisma, id, language),
    database,
  );

async function readClaimsOfSource(
  prisma: PrismaClient,
  id: string,
  language: TextLanguage,
): Promise<SourceClaim[]> {
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
    select: {
      ...claimSelect,
      corridor: named(language),
      segment: { select: { from: named(language), to: named(language) } },
      service: { select: { title: true } },
    },
  });
  return sourceClaimsSchema.parse([
    ...onEvents.map(({ event, ...claim }) => ({
      ...claimDetail(claim, language),
      about: { kind: 'event', id: event.id, name: event.texts[0]?.title },
    })),
    ...onCorridors.map(({ corridor, segment, service, ...claim }) => {
      const { id: corridorId, name } = namedReference(corridor, language);
      const ends = segment && [segment.from, segment.to].map((end) => standardName(end, language));
      const part = ends?.join('–') ?? textIn(service?.title ?? null, language);
      return {
        ...claimDetail(claim, language),
        about: { kind: 'corridor', id: corridorId, name: part ? `${name}: ${part}` : name },
      };
    }),
  ]);
}
