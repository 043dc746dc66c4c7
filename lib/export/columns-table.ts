import { boolean, text } from './data-package-columns';
import { dataTable, type DataTable } from './data-package-table';

/** What every column of the tables means: the dictionary that goes with each file. */
export function columnsTable(tables: readonly DataTable[]): DataTable {
  const described = tables.flatMap((table) =>
    table.fields.map((field) => ({
      table,
      field,
      leadsTo: table.foreignKeys.find(
        ({ fields }) => fields.length === 1 && fields[0] === field.name,
      ),
    })),
  );
  return dataTable(described, {
    name: 'columns',
    title: 'Columns',
    description: 'What every column means.',
    primaryKey: ['table', 'column'],
    columns: [
      text('table', 'The table.', ({ table }) => table.name, { required: true }),
      text('column', 'The column.', ({ field }) => field.name, { required: true }),
      text('type', 'What its cells are.', ({ field }) => field.type, { required: true }),
      text('description', 'What it means.', ({ field }) => field.description, { required: true }),
      text('values', 'Every value that it can have, with semicolons; empty for any.', ({ field }) =>
        field.constraints?.enum?.join('; '),
      ),
      boolean('required', 'Whether it is never empty.', ({ field }) =>
        Boolean(field.constraints?.required),
      ),
      text('leads_to', 'The table whose id it is.', ({ leadsTo }) => leadsTo?.reference.resource),
    ],
  });
}
