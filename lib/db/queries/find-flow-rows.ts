import { z } from 'zod';
import { flowRowSchema, type FlowRow } from '@/lib/flows/flow-row';
import { yearlyUsd } from '@/lib/flows/yearly-usd';
import { groupBy } from '@/lib/text/group-by';
import { slugSchema } from '@/lib/text/text-schema';
import type { Database } from '../connect/database';
import { memoized } from './memoized';

/** Trade of a year and nothing finer, in dollars, of all goods, as `yearlyUsd` takes it. */
const YEARLY_AMOUNTS = `
  select
    amount.event_id as "eventId",
    left(amount.period, 4)::int as year,
    amount.flow,
    amount.reporter_id as reporter,
    amount.value
  from amount
  join event on event.id = amount.event_id and event.family = 'trade'
  where amount.measure = 'value' and amount.unit = 'USD' and amount.value is not null
    and amount.commodity is null
    and amount.flow in ('export', 'import', 'both')
    and amount.period ~ '^[0-9]{4}[?~%]?$'
  order by amount.event_id, amount.ordinal`;

const yearlyAmountsSchema = z.array(
  z.object({
    eventId: slugSchema,
    year: z.number().int(),
    flow: z.enum(['export', 'import', 'both']),
    reporter: slugSchema.nullable(),
    value: z.number(),
  }),
);

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

const flowRowsSchema = z.array(flowRowSchema.omit({ yearlyUsd: true }));

/** Every leg of every event, in the order of event id and leg. */
export const findFlowRows = (database?: Database): Promise<FlowRow[]> =>
  memoized(
    ['flow rows'],
    async ({ sql }) => {
      const amounts = yearlyAmountsSchema.parse(await sql.query(YEARLY_AMOUNTS));
      const series = new Map(
        [...groupBy(amounts, ({ eventId }) => eventId)].map(([id, given]) => [
          id,
          yearlyUsd(given),
        ]),
      );
      return flowRowsSchema.parse(await sql.query(FLOW_ROWS)).map((row): FlowRow => {
        const values = series.get(row.eventId);
        if (!values || values.size === 0) return { ...row, yearlyUsd: [] };
        return { ...row, value: null, yearlyUsd: [...values] };
      });
    },
    database,
  );
