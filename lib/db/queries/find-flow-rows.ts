import { z } from 'zod';
import { flowRowSchema, type FlowRow } from '@/lib/flows/flow-row';
import { openDatabase, type Database } from '../connect/database';

export interface FlowFilter {
  /** Id of a place that the event has as its venue or on any of its legs. */
  readonly place?: string | undefined;
  /** Id of an actor that takes part in the event or travels on any of its legs. */
  readonly actor?: string | undefined;
}

// SQL by hand: a row an event leg is flat, and Prisma would build an object of objects for each.
const FLOW_ROWS = `
  select
    event.id as "eventId",
    leg.ordinal as "legOrdinal",
    leg.from_id as "from",
    leg.to_id as "to",
    event.family,
    event.type,
    event.status,
    event.certainty,
    to_char(event.earliest, 'YYYY-MM-DD') as earliest,
    to_char(event.latest, 'YYYY-MM-DD') as latest,
    event.edtf is not null as dated,
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
  where (
    $1::text is null
    or event.venue_id = $1
    or exists (
      select from event_leg where event_id = event.id and $1 in (from_id, to_id)
    )
  ) and (
    $2::text is null
    or exists (select from participant where event_id = event.id and actor_id = $2)
    or exists (select from leg_traveller where event_id = event.id and actor_id = $2)
  )
  order by event.id, leg.ordinal`;

const flowRowsSchema = z.array(flowRowSchema);

/** Every leg of every event that the filter keeps, in the order of event id and leg. */
export async function findFlowRows(filter: FlowFilter, database?: Database): Promise<FlowRow[]> {
  const { sql } = database ?? (await openDatabase());
  return flowRowsSchema.parse(
    await sql.query(FLOW_ROWS, [filter.place ?? null, filter.actor ?? null]),
  );
}
