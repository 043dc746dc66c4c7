import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { EventSummary } from '@/lib/model/event-summary';
import {
  EVENT_COLUMNS,
  sortValue,
  valueComparer,
  type EventColumn,
  type RowWords,
  type SortValue,
} from '@/lib/table/event-columns';

/** Only what the table does: sorting, and columns that come and go. */
export const eventTableFeatures = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof eventTableFeatures, EventSummary>();

/** Columns sort by values of their own; what a cell shows is the component's affair. */
export function eventTableColumns(words: RowWords, language: string) {
  const compare = valueComparer(language);
  return helper.columns(
    EVENT_COLUMNS.map((column) =>
      helper.accessor((event): SortValue => sortValue(event, column, words), {
        id: column,
        sortUndefined: 'last',
        sortDescFirst: false,
        sortFn: (one, other, id) => compare(one.getValue(id), other.getValue(id)),
      }),
    ),
  );
}

export const INITIAL_SORTING = [{ id: 'date' satisfies EventColumn, desc: false }];
