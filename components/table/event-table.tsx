'use client';

import { Download } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { SaveData } from '@/components/data-files/save-data';
import { CompletenessNote } from '@/components/event/completeness-note';
import { Button } from '@/components/ui/button';
import { downloadFile } from '@/components/ui/download-file';
import { TextLink } from '@/components/ui/text-link';
import type { AtlasActor } from '@/lib/model/atlas-actor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { EventSummary } from '@/lib/model/event-summary';
import type { RecordPart } from '@/lib/model/vocabulary';
import { cellText, type EventColumn, type RowWords } from '@/lib/table/event-columns';
import type { Selection } from '@/lib/view/selection';
import { ColumnHeading } from './column-heading';
import { ColumnMenu } from './column-menu';
import { COLUMN_WIDTHS } from './column-style';
import { useColumnChoice } from './use-column-choice';
import { useRowWords } from './use-row-words';
import { useSortedEvents } from './use-sorted-events';
import { VirtualRows } from './virtual-rows';

export interface EventTableProps {
  /** Only those that the filters let through. */
  readonly summaries: readonly EventSummary[];
  readonly places: readonly AtlasPlace[];
  readonly actors: readonly AtlasActor[];
  /** Which record the table rests on, where it is of places, actors or pairs; else null. */
  readonly restsOn: RecordPart | null;
  readonly open: Selection | null;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
  /** Offers these events as files, in this order; where there is nothing to do so, the table does. */
  readonly onSaveData?: ((events: readonly EventSummary[]) => void) | undefined;
}

/** The events of the view as a table: sorted as one likes, with the columns that one likes. */
export function EventTable({
  summaries,
  places,
  actors,
  restsOn,
  open,
  onOpen,
  onHighlight,
  onSaveData,
}: EventTableProps) {
  const t = useTranslations('table');
  const dataFiles = useTranslations('dataFiles');
  const atlas = useTranslations('atlas');
  const language = useLocale();
  const { columns: shownColumns, chooseColumns, isPersisted } = useColumnChoice();
  const words = useRowWords({ places, actors, withFigures: shownColumns.includes('figures') });
  const { rows, columns, sortCount } = useSortedEvents({
    events: summaries,
    words,
    language,
    shownColumns,
  });
  const [downloadFailed, setDownloadFailed] = useState(false);
  const [saveDataOpen, setSaveDataOpen] = useState(false);
  const names = columns.map(({ column }) => column);
  const width = names.reduce((sum, column) => sum + COLUMN_WIDTHS[column], 0);

  const head = (
    <>
      <colgroup>
        {names.map((column) => (
          <col key={column} style={{ width: COLUMN_WIDTHS[column] }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((heading, index) => (
            <ColumnHeading key={heading.column} index={index} sortCount={sortCount} {...heading} />
          ))}
        </tr>
      </thead>
    </>
  );

  return (
    <section
      aria-label={t('label')}
      className="print-alone flex min-h-0 grow flex-col bg-panel text-ink print:block"
    >
      <div className="flex flex-wrap items-center gap-x-4 border-b border-rule px-4 py-1.5">
        <h2 className="text-lg leading-7 font-semibold">
          {t('count', { count: summaries.length })}
        </h2>
        <p className="text-xs leading-5 text-ink-soft max-md:hidden print:hidden">{t('keys')}</p>
        <div className="ml-auto flex items-center gap-1 print:hidden">
          <Button
            variant="quiet"
            disabled={rows.length === 0}
            onClick={() => {
              const titles = names.map((column) => t(`column.${column}`));
              downloadRows({ name: atlas('name'), head: titles, rows, columns: names, words }).then(
                () => setDownloadFailed(false),
                () => setDownloadFailed(true),
              );
            }}
          >
            <Download aria-hidden size={16} />
            {t('download')}
          </Button>
          <Button
            variant="quiet"
            onClick={() => (onSaveData ? onSaveData(rows) : setSaveDataOpen(true))}
          >
            {dataFiles('open')}
          </Button>
          <ColumnMenu columns={shownColumns} isPersisted={isPersisted} onChange={chooseColumns} />
        </div>
      </div>
      {restsOn && (
        <div className="px-4 py-1 empty:hidden">
          <CompletenessNote events={summaries} record={restsOn} link={TextLink} />
        </div>
      )}
      <SaveData open={saveDataOpen} onOpenChange={setSaveDataOpen} events={rows} />
      <p role="status" className="px-4 text-sm leading-6 empty:hidden">
        {downloadFailed && t('downloadFailed')}
      </p>
      {rows.length === 0 ? (
        <p className="px-4 py-6 text-sm leading-6">{t('empty')}</p>
      ) : (
        <VirtualRows
          label={t('label')}
          rows={rows}
          columns={names}
          words={words}
          width={width}
          openId={open?.kind === 'event' ? open.id : null}
          head={head}
          onOpen={(id) => onOpen({ kind: 'event', id })}
          onHighlight={onHighlight}
        />
      )}
    </section>
  );
}

interface DownloadRowsOptions {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly EventSummary[];
  readonly columns: readonly EventColumn[];
  readonly words: RowWords;
}

/** Saves exactly the rows and columns that are shown, in their order, as a CSV file. */
async function downloadRows({ name, head, rows, columns, words }: DownloadRowsOptions) {
  // The writer of CSV is fetched when the first file is asked for.
  const { csvFilename, spreadsheetCsv } = await import('@/lib/table/event-csv');
  const cells = rows.map((event) => columns.map((column) => cellText(event, column, words)));
  const file = new Blob([spreadsheetCsv(head, cells)], { type: 'text/csv;charset=utf-8' });
  downloadFile(csvFilename(name, window.location.search), file);
}
