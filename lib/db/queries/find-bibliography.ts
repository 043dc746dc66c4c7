import { z } from 'zod';
import { bibliographyEntrySchema, type BibliographyEntry } from '@/lib/citations/bibliography';
import type { Database } from '../connect/database';
import { memoized } from './memoized';

// SQL by hand: an event that rests on a source twice is one event, which Prisma cannot count.
const BIBLIOGRAPHY = `
  select source.id, source.csl, source.document, count(distinct claim.event_id)::integer as events
  from source
  left join claim on source.id in (claim.source_id, claim.via_id)
  group by source.id
  order by source.id`;

const bibliographySchema = z.array(bibliographyEntrySchema);

/** Every source with the number of events that it is cited for, by id. */
export const findBibliography = (database?: Database): Promise<BibliographyEntry[]> =>
  memoized(
    ['bibliography'],
    async ({ sql }) => bibliographySchema.parse(await sql.query(BIBLIOGRAPHY)),
    database,
  );
