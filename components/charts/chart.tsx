'use client';

import { useLocale } from 'next-intl';
import dynamic from 'next/dynamic';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import { timelineScale } from '@/lib/timeline/timeline-scale';
import type { Found } from '@/lib/filters/subject-filter';
import { subjectNames, type NameOf } from '@/lib/filters/subject-names';
import type { Dyad } from '@/lib/view/dyad';
import type { Selection } from '@/lib/view/selection';
import type { Picture as PictureName, View } from '@/lib/view/view';
import type { AtlasRecord } from '@/components/record/use-atlas-record';
import {
  cubesOfSubjects,
  visibleEvents,
  type VisibleEvents,
} from '@/components/record/visible-record';

const EventTable = dynamic(
  () => import('@/components/table/event-table').then((module) => module.EventTable),
  { ssr: false },
);
const MeetingMatrixPicture = dynamic(
  () => import('./meeting-matrix').then((module) => module.MeetingMatrixPicture),
  { ssr: false },
);
const RelationsPicture = dynamic(
  () => import('./relations-chart').then((module) => module.RelationsPicture),
  { ssr: false },
);
const TradePicture = dynamic(() => import('./trade-chart').then((module) => module.TradePicture), {
  ssr: false,
});

interface PictureProps {
  readonly picture: Exclude<PictureName, 'map'>;
  readonly record: AtlasRecord & { readonly cubes: FlowCubes };
  readonly view: View;
  /** What the search found for the view's text. */
  readonly found: Found;
  readonly visible: VisibleEvents;
  readonly open: Selection | null;
  readonly onOpen: (selection: Selection) => void;
  readonly onHighlight: (eventId: string | null) => void;
  readonly onDyadsChange: (dyads: readonly Dyad[] | null) => void;
}

/** What fills the middle of the atlas in place of the map; each picture is code of its own. */
export function Picture({
  picture,
  record,
  view,
  found,
  visible,
  open,
  onOpen,
  onHighlight,
  onDyadsChange,
}: PictureProps) {
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
            open={open}
            onOpen={onOpen}
            onHighlight={onHighlight}
          />
        </div>
      );
    case 'trade':
      return (
        <TradePicture
          eventIds={visible.ids}
          scale={timelineScale(record.cubes)}
          nameOf={nameOf}
          onOpen={(id) => onOpen({ kind: 'event', id })}
        />
      );
    default: {
      // As the counts of a filter: what each pair would show, whichever of them are chosen now.
      const cubes = cubesOfSubjects(record.cubes, record.subjects, { ...view, dyads: null }, found);
      const { ids, summaries } = visibleEvents(cubes, view, record.summaries);
      const subjects = record.subjects.filter(({ id }) => ids.has(id));
      const dyads = {
        nameOf,
        chosen: view.dyads,
        onChoose: onDyadsChange,
      };
      if (picture === 'relations') {
        return (
          <RelationsPicture
            summaries={summaries}
            subjects={subjects}
            scale={timelineScale(record.cubes)}
            {...dyads}
          />
        );
      }
      const families = new Map(summaries.map(({ id, family }) => [id, family]));
      return (
        <MeetingMatrixPicture events={subjects} familyOf={(id) => families.get(id)} {...dyads} />
      );
    }
  }
}
