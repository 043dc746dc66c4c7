import { z } from 'zod';
import { flowRowSchema, type FlowRow } from '@/lib/flows/flow-row';
import type { Database } from '../connect/database';
import { memoized } from './memoized';

// SQL by hand: a row an event leg is flat, and Prisma would build an object of objects for each.
const FLOW_ROWS = `
  select
    event.id as "eventId",
    leg.ordinal as "legOrdinal",
    leg.from_id as "from",
    leg.to_id as "to",
    case
      when leg.mutual then 'mutual'
      when leg.to_id = event.venue_id then 'to-venue'
      else 'one-way'
    end as "legKind",
    event.family,
    event.type,
    event.kind,
    event.status,
    event.certainty,
    event.edtf,
    event.supplement,
    to_char(event.earliest, 'YYYY-MM-DD') as earliest,
    to_char(event.latest, 'YYYY-MM-DD') as latest,
    level.value,
    level.unit
  from event
  join event_leg leg on leg.event_id = event.id
  left join lateral (
    select amount.value, amount.unit
    from amount
    where amount.event_id = event.id and amount.measure in ('value', 'quantity')
    order by amount.value is null, amount.ordinal
    limit 1
  ) level on event.family = 'trade'
  order by event.id, leg.ordinal`;

const flowRowsSchema = z.array(flowRowSchema);

/** Every leg of every event, in the order of event id and leg. */
export const findFlowRows = (database?: Database): Promise<FlowRow[]> =>
  memoized(
    ['flow rows'],
    async ({ sql }) => flowRowsSchema.parse(await sql.query(FLOW_ROWS)),
    database,
  );
