import type { ReactNode } from 'react';

export interface ChartColumn {
  readonly key: string;
  readonly title: string;
  readonly numeric?: boolean;
}

interface ChartTableProps {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A chart's data, plain: the first cell of a row names it. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  const align = (column: ChartColumn | undefined) =>
    column?.numeric ? 'text-right tabular-nums' : 'text-left';
  return (
    // A wide table scrolls by itself, and a keyboard must be able to do so.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div tabIndex={0} role="group" aria-label={caption} className="overflow-x-auto">
      <table className="my-2 border-collapse text-sm leading-5">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`border-b border-control px-2 py-1.5 align-bottom text-xs font-semibold text-ink-soft ${align(column)}`}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} className="align-top">
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th
                    key={columns[index]!.key}
                    scope="row"
                    className={`min-w-40 border-b border-rule px-2 py-1 font-medium ${align(columns[index])}`}
                  >
                    {cell}
                  </th>
                ) : (
                  <td
                    key={columns[index]!.key}
                    className={`border-b border-rule px-2 py-1 ${align(columns[index])}`}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
