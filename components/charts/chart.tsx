'use client';

import { useLocale } from 'next-intl';
import dynamic from 'next/dynamic';
import { isOfSubjects } from '@/lib/filters/subject-filter';
import { subjectNames, type NameOf } from '@/lib/filters/subject-names';
import type { Dyad } from '@/lib/view/dyad';
import type { Selection } from '@/lib/view/selection';
import type { Picture, View } from '@/lib/view/view';
import type { EventTableProps } from '@/components/table/event-table';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { ofChosenDyads } from '@/lib/charts/chosen-dyad';
import type { VisibleEvents } from '@/lib/filters/visible-record';

const EventTable = dynamic(
  () => import('@/components/table/event-table').then((module) => module.EventTable),
  { ssr: false },
);
const MeetingMatrixChart = dynamic(
  () => import('./meeting-matrix').then((module) => module.MeetingMatrixChart),
  { ssr: false },
);
const RelationsChart = dynamic(
  () => import('./relations-chart').then((module) => module.RelationsChart),
  { ssr: false },
);
const TradeChart = dynamic(() => import('./trade-chart').then((module) => module.TradeChart), {
  ssr: false,
});

interface ChartProps {
  readonly picture: Exclude<Picture, 'map'>;
  readonly record: RecordWithCubes;
  readonly view: View;
  /** What every filter of the view lets through. */
  readonly visible: VisibleEvents;
  readonly open: Selection | null;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
  readonly onSaveData?: EventTableProps['onSaveData'];
  readonly onDyadsChange: (dyads: readonly Dyad[] | null) => void;
}

/** What fills the middle of the atlas in place of the map; each chart is code of its own. */
export function Chart({
  picture,
  record,
  view,
  visible,
  open,
  onOpen,
  onHighlight,
  onSaveData,
  onDyadsChange,
}: ChartProps) {
  const language = useLocale();
  const { places, actors } = record;
  const names = subjectNames(record, language);
  const nameOf: NameOf = (list, id, form) => names(list, id, form) ?? id;
  switch (picture) {
    case 'table':
      return (
        <div className="absolute inset-0 flex flex-col">
          <EventTable
            summaries={visible.summaries}
            places={places}
            actors={actors}
            restsOn={isOfSubjects(view) ? view.record : null}
            open={open}
            onOpen={onOpen}
            onHighlight={onHighlight}
            onSaveData={onSaveData}
          />
        </div>
      );
    case 'trade':
      return (
        <TradeChart
          events={visible.summaries}
          actors={actors}
          nameOf={nameOf}
          onOpen={(id) => onOpen({ kind: 'event', id })}
        />
      );
    default: {
      const subjects = ofChosenDyads(
        record.subjects.filter(({ id }) => visible.ids.has(id)),
        view.dyads,
      );
      const dyads = {
        summaries: visible.summaries,
        subjects,
        nameOf,
        chosen: view.dyads,
        onChoose: onDyadsChange,
      };
      return picture === 'relations' ? (
        <RelationsChart {...dyads} />
      ) : (
        <MeetingMatrixChart {...dyads} />
      );
    }
  }
}
