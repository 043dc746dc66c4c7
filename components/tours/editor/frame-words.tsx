import { useFormatter, useTranslations } from 'next-intl';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import type { LngLat } from '@/lib/geo/sphere';
import { endsOnMap, type LegEnds } from '@/lib/tours/seen-ends';
import { STAGE_SCREENS, type StageShape } from '@/lib/tours/stage-screens';
import { stepPane } from '@/lib/tours/step-pane';
import { comparedOf, type View } from '@/lib/view/view';
import { regionFrame } from './region-frame';

interface FrameWordsProps {
  readonly view: View;
  /** Ids of the events that the text cites. */
  readonly cited: readonly string[];
  /** Ids of the events that the view shows. */
  readonly shown: ReadonlySet<string>;
  readonly record: RecordWithCubes;
  readonly shape: StageShape;
}

/** What the stage tells of the events that a step's text cites, in words. */
export function FrameWords({ view, cited, shown, record, shape }: FrameWordsProps) {
  const t = useTranslations('tourDesk.stage');
  const format = useFormatter();
  if (view.picture !== 'map') return <p>{t('isChart')}</p>;
  if (cited.length === 0) return <p>{t('citesNone')}</p>;
  const events = record.summaries.filter(({ id }) => cited.includes(id) && shown.has(id));
  if (events.length === 0) return <p>{t('showsNone')}</p>;
  const places = new Map(record.places.map((place) => [place.id, place]));
  const arcs = events.flatMap(({ legs }) =>
    legs
      .filter(({ from, to }) => places.has(from) && places.has(to))
      .map(({ from, to }): LegEnds => [from, to]),
  );
  const positionOf = (id: string): LngLat => {
    const { longitude, latitude } = places.get(id)!;
    return [longitude, latitude];
  };
  const pane = stepPane(STAGE_SCREENS[shape], { isCompared: comparedOf(view) !== null });
  const frame = view.frame ?? regionFrame(view.projection, pane);
  const { named, lost } = endsOnMap(arcs, positionOf, {
    frame,
    projection: view.projection,
    pane,
  });
  const list = (ids: readonly string[]) => format.list(ids.map((id) => places.get(id)!.name));
  return (
    <>
      {lost.length > 0 && (
        <p className="border-l-2 border-accent pl-2 text-ink">
          {t('lost', { places: list(lost) })}
        </p>
      )}
      {named.length > 0 && <p>{t('named', { places: list(named) })}</p>}
      {named.length === 0 && lost.length === 0 && <p>{t('allSeen')}</p>}
    </>
  );
}
