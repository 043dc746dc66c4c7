import { groupBy } from '@/lib/text/group-by';
import { eventSubjects } from '@/lib/filters/event-subjects';
import { edtfBounds } from '@/lib/time/edtf';
import { eventAmountsSchema, type EventAmount } from '@/lib/model/event-amount';
import { amountDetail, amountSelect } from './amount-detail';
import type { Database } from '../connect/database';
import { findActors } from './find-actors';
import { findEventSummaries } from './find-event-summaries';
import { memoized } from './memoized';
import type { TextLanguage } from './row-values';
import { byOrdinal } from './selects';

/** Every figure of the record, in the order of its events: those without a date last. */
export const findAmounts = (language: TextLanguage, database?: Database): Promise<EventAmount[]> =>
  memoized(['amounts', language], (opened) => readAmounts(language, opened), database);

async function readAmounts(language: TextLanguage, database: Database): Promise<EventAmount[]> {
  const rows = await database.prisma.amount.findMany({
    ...byOrdinal,
    select: {
      eventId: true,
      ordinal: true,
      ...amountSelect(language),
    },
  });
  const rowsOf = groupBy(rows, ({ eventId }) => eventId);
  const summaries = await findEventSummaries(language, database);
  const actors = await findActors(language, database);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const states = new Map(
    eventSubjects(summaries, actors, []).map((event) => [event.id, event.states]),
  );

  const amounts = summaries.flatMap(({ id, title, family, earliest, latest }) =>
    (rowsOf.get(id) ?? []).map(({ eventId: _event, ...row }) => ({
      ...amountDetail(row, language),
      ...(row.period === null ? { earliest, latest } : edtfBounds(row.period)),
      event: { id, title, family },
      between: [...(states.get(id) ?? [])].map((state) => ({
        id: state,
        name: names.get(state) ?? state,
      })),
    })),
  );
  return eventAmountsSchema.parse(amounts);
}
