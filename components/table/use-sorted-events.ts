'use client';

import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type SortDirection,
} from '@tanstack/react-table';
import { useMemo, type MouseEvent } from 'react';
import type { EventSummary } from '@/lib/model/event-summary';
import {
  EVENT_COLUMNS,
  sortValue,
  valueComparer,
  type EventColumn,
  type RowWords,
  type SortValue,
} from '@/lib/table/event-columns';

export interface SortableColumn {
  readonly column: EventColumn;
  readonly sorted: SortDirection | false;
  readonly sortIndex: number;
  readonly onSort: (event: MouseEvent) => void;
}

export interface SortedEvents {
  readonly rows: readonly EventSummary[];
  readonly columns: readonly SortableColumn[];
  readonly sortCount: number;
}

interface SortedEventsOptions {
  readonly events: readonly EventSummary[];
  readonly words: RowWords;
  readonly language: string;
  readonly shownColumns: readonly EventColumn[];
}

/**
 * The events in the order that the reader chose, and the columns with what sorts them. TanStack's
 * table is one object that changes within; the compiler would take what it says for constant, so
 * this hook is left alone by it, and only plain values come out.
 */
export function useSortedEvents({
  events,
  words,
  language,
  shownColumns,
}: SortedEventsOptions): SortedEvents {
  'use no memo';
  const columns = useMemo(() => eventTableColumns(words, language), [words, language]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(EVENT_COLUMNS.map((one) => [one, shownColumns.includes(one)])),
    [shownColumns],
  );
  const table = useTable({
    features: eventTableFeatures,
    columns,
    data: events,
    getRowId: ({ id }: EventSummary) => id,
    state: { columnVisibility },
    initialState: { sorting: INITIAL_SORTING },
    enableSortingRemoval: false,
  });
  const { sorting } = table.state;
  const model = table.getRowModel();
  const rows = useMemo(() => model.rows.map((row) => row.original), [model]);
  const sortable = table.getVisibleLeafColumns().map((column): SortableColumn => {
    const sortIndex = sorting.findIndex(({ id }) => id === column.id);
    const toggle = column.getToggleSortingHandler();
    return {
      column: column.id as EventColumn,
      sortIndex,
      sorted: sortIndex === -1 ? false : sorting[sortIndex]!.desc ? 'desc' : 'asc',
      onSort: (event) => toggle?.(event),
    };
  });
  return { rows, columns: sortable, sortCount: sorting.length };
}

/** Only what the table does: sorting, and columns that come and go. */
const eventTableFeatures = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof eventTableFeatures, EventSummary>();

/** Columns sort by values of their own; what a cell shows is the component's affair. */
function eventTableColumns(words: RowWords, language: string) {
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

const INITIAL_SORTING = [{ id: 'date' satisfies EventColumn, desc: false }];
