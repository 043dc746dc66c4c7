import { downloadFile } from '@/components/ui/download-file';
import type { EventSummary } from '@/lib/model/event-summary';
import { cellText, type EventColumn, type RowWords } from '@/lib/table/event-columns';

interface DownloadRowsOptions {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly EventSummary[];
  readonly columns: readonly EventColumn[];
  readonly words: RowWords;
}

/** Saves exactly the rows and columns that are shown, in their order, as a CSV file. */
export async function downloadRows({ name, head, rows, columns, words }: DownloadRowsOptions) {
  // The writer of CSV is fetched when the first file is asked for.
  const { csvFilename, spreadsheetCsv } = await import('@/lib/table/event-csv');
  const cells = rows.map((event) => columns.map((column) => cellText(event, column, words)));
  const file = new Blob([spreadsheetCsv(head, cells)], { type: 'text/csv;charset=utf-8' });
  downloadFile(csvFilename(name, window.location.search), file);
}
