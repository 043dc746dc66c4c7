import { eventSubjects } from '@/lib/subjects/event-subjects';
import { edtfBounds } from '@/lib/time/edtf';
import { eventAmountsSchema, type EventAmount } from '@/lib/trade/event-amount';
import { openDatabase, type Database } from './database';
import { findActors } from './find-actors';
import { findEventSummaries } from './find-event-summaries';
import {
  enumWord,
  localised,
  namedReference,
  standardNames,
  type TextLanguage,
} from './row-values';

/** Every figure of the record, in the order of its events: those without a date last. */
export async function findAmounts(
  language: TextLanguage,
  database?: Database,
): Promise<EventAmount[]> {
  const opened = database ?? (await openDatabase());
  const named = { select: { id: true, names: standardNames(language) } } as const;
  const rows = await opened.prisma.amount.findMany({
    orderBy: { ordinal: 'asc' },
    select: {
      eventId: true,
      ordinal: true,
      measure: true,
      value: true,
      qualifier: true,
      unit: true,
      flow: true,
      period: true,
      reporter: named,
      partner: named,
      commodity: true,
      note: true,
    },
  });
  const rowsOf = new Map<string, typeof rows>();
  for (const row of rows) rowsOf.set(row.eventId, [...(rowsOf.get(row.eventId) ?? []), row]);
  const summaries = await findEventSummaries({ language, ids: [...rowsOf.keys()] }, opened);
  const actors = await findActors(language, opened);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const states = new Map(eventSubjects(summaries, actors).map((event) => [event.id, event.states]));

  const amounts = summaries.flatMap(({ id, title, family, earliest, latest }) =>
    (rowsOf.get(id) ?? []).map(({ eventId: _event, ...row }) => ({
      ...row,
      ...(row.period === null ? { earliest, latest } : edtfBounds(row.period)),
      event: { id, title, family },
      between: [...(states.get(id) ?? [])].map((state) => ({
        id: state,
        name: names.get(state) ?? state,
      })),
      qualifier: enumWord(row.qualifier),
      reporter: row.reporter && namedReference(row.reporter, language),
      partner: row.partner && namedReference(row.partner, language),
      commodity: localised(row.commodity, language),
      note: localised(row.note, language),
    })),
  );
  return eventAmountsSchema.parse(amounts);
}
