import { useQueryClient } from '@tanstack/react-query';
import { useLocale } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { exportTablesQuery } from '@/components/queries/export-tables-query';
import { downloadFile } from '@/components/ui/download-file';
import type { Separator } from '@/lib/export/files/csv-files';
import { Slices } from '@/lib/export/files/slices';
import {
  EXTENSIONS,
  dictionaryFile,
  viewFile,
  type ViewFormat,
} from '@/lib/export/files/view-formats';
import { viewTables } from '@/lib/export/view-tables';
import { isLoopback } from '@/lib/routes/loopback';
import { viewFilename } from '@/lib/table/event-csv';
import { betweenFrames } from './between-frames';

export type FileProgress =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'working'; readonly percent: number }
  | { readonly kind: 'saved'; readonly name: string };

export interface AskedFile {
  readonly format: ViewFormat;
  readonly separator: Separator;
  /** The dictionary of the columns instead of the view itself. */
  readonly isDictionary?: boolean;
}

/** Makes a file of the events and hands it to the reader; one at a time, and it can be cancelled. */
export function useDataFile(
  events: readonly { readonly id: string }[],
  pause: () => Promise<void> = betweenFrames,
) {
  const client = useQueryClient();
  const language = useLocale();
  const [progress, setProgress] = useState<FileProgress>({ kind: 'idle' });
  const workRef = useRef<AbortController>(null);
  // Whoever leaves the page wants no file any more.
  useEffect(() => () => workRef.current?.abort(), []);

  const make = async (asked: AskedFile, work: AbortController): Promise<FileProgress> => {
    const { signal } = work;
    const tables = await client.fetchQuery(exportTablesQuery(pause));
    signal.throwIfAborted();
    const slices = new Slices({
      pause,
      signal,
      onProgress: (share) => setProgress({ kind: 'working', percent: Math.floor(share * 100) }),
    });
    const { origin, search } = window.location;
    const site = isLoopback(origin) ? null : origin;
    const ids = events.map(({ id }) => id);
    const view = await viewTables(tables, ids, { language, site }, slices);
    const { format, separator, isDictionary } = asked;
    const bytes = isDictionary
      ? await dictionaryFile(view, { slices, separator })
      : await viewFile(view, format, { slices, separator });
    const extension = isDictionary ? 'columns.csv' : EXTENSIONS[format];
    const name = viewFilename('third-neighbor', search, extension);
    downloadFile(name, new Blob([bytes]));
    return { kind: 'saved', name };
  };

  const save = async (asked: AskedFile) => {
    workRef.current?.abort();
    const work = new AbortController();
    workRef.current = work;
    setProgress({ kind: 'working', percent: 0 });
    const end = await make(asked, work).catch((): FileProgress => ({
      kind: work.signal.aborted ? 'cancelled' : 'failed',
    }));
    // What was begun after it has its own end.
    if (workRef.current === work) setProgress(end);
  };

  return { progress, save, cancel: () => workRef.current?.abort() };
}
