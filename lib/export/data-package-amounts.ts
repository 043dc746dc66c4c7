import { amountSchema, type Amount, type EventEntry } from '@/lib/model/event-schema';
import { edtf, link, localised, number, ordinal, text } from './data-package-columns';
import { dataTable, partsOf, type DataTable } from './data-package-table';

const { measure, qualifier, flow } = amountSchema.shape;

/** Figures of events, as their sources give them. */
export function amountsTable(events: readonly EventEntry[]): DataTable {
  return dataTable(
    partsOf(events, ({ amounts }) => amounts),
    {
      name: 'amounts',
      title: 'Amounts',
      description:
        'Figures as their sources give them. An empty value is “not quantified”, which is not zero; a growth rate without a level is stored as just that.',
      primaryKey: ['event_id', 'ordinal'],
      columns: [
        link('event_id', 'events', 'The event.', (amount) => amount.of.id, { required: true }),
        ordinal('amounts'),
        text('measure', 'What is measured.', (amount) => amount.measure, {
          required: true,
          enum: measure.options,
        }),
        number('value', 'The figure; empty is not quantified.', (amount) => amount.value),
        text('qualifier', 'How exact the source is.', (amount) => amount.qualifier, {
          required: true,
          enum: qualifier.unwrap().options,
        }),
        text('unit', 'ISO 4217 code, or a unit in words.', (amount) => amount.unit, {
          required: true,
        }),
        text(
          'flow',
          'Direction of trade, from the side of the state that is not the partner.',
          (amount) => amount.flow,
          {
            required: true,
            enum: flow.unwrap().options,
          },
        ),
        ...edtf<Amount>('period', 'The period measured.', ({ period }) => period),
        link('reporter_id', 'actors', 'Whose figure it is.', ({ reporter }) => reporter),
        link('partner_id', 'actors', 'With whom.', ({ partner }) => partner),
        ...localised<Amount>('commodity', 'Of what.', ({ commodity }) => commodity),
        ...localised<Amount>('note', 'What is odd or resolved.', ({ note }) => note),
        link(
          'source_id',
          'sources',
          'Which of the event’s sources gives it, where several do.',
          ({ source }) => source,
        ),
      ],
    },
  );
}
