'use client';

import { useDeferredValue, useEffect, useState, type Ref } from 'react';
import { useSideNames } from '@/components/event/use-side-names';
import type { Motion } from '@/components/hooks/use-motion';
import type { Theme } from '@/components/hooks/use-theme';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import type { MapHandle } from '@/components/map/input/map-handle';
import type { KeyInView } from '@/components/map/input/map-signs';
import type { ClientRecord, RecordWithCubes } from '@/components/record/use-client-record';
import { useVisibleRecord } from '@/components/record/use-visible-record';
import { subjectNames } from '@/lib/filters/subject-names';
import type { VisibleEvents } from '@/lib/filters/visible-record';
import { HighlightChannel } from '@/lib/arcs/highlight';
import { NO_INSETS } from '@/lib/geo/map-area';
import type { Locale } from '@/lib/i18n/routing';
import type { Selection } from '@/lib/view/selection';
import { spokenOf } from '@/lib/lecture/spoken-of';
import { countedView, type Picture, type View } from '@/lib/view/view';
import type { MapSurface } from '@/components/map/map-surface';
import { LoadedFlowMap } from '@/components/map/load-flow-map';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { InkOnMap } from '../ink/ink-on-map';
import type { InkMaps } from '../ink/ink-maps';
import { LoadedStageBar } from '../stage/loaded-stage';
import type { StagePlayback } from '../stage/stage-bar';
import { LaserOnMap } from './laser-on-map';
import { LoadedChart } from './loaded-charts';
import { ScreenYears } from './map-caption';
import { ComparisonSummary, ScreenComparison } from './screen-comparison';
import { ScreenLegend } from './screen-legend';
import type { SpeakerLaser } from './speaker-laser';
import { useTimeRun } from './use-time-run';
import { useTypeScale } from './use-type-scale';

/** A record that has not arrived yet has no years to run through. */
const NO_EXTENT = { first: 0, last: 0 };

interface ScreenMapProps {
  readonly view: View;
  /** Ids of the events that the step's text rests on; none: it speaks of all that it shows. */
  readonly events: readonly string[];
  readonly record: ClientRecord;
  readonly language: Locale;
  readonly theme: Theme;
  readonly motion: Motion;
  readonly isFrozen: boolean;
  /** The events of the sentence that is lit; none where the whole text is. */
  readonly told?: readonly string[] | undefined;
  /** For a hand on a mouse: the map's own buttons. */
  readonly hasControls: boolean;
  /** What is drawn on the map. */
  readonly ink: { readonly strokes: readonly InkStroke[]; readonly maps: InkMaps };
  /** Pixels at the right that a card covers: what is opened is shown beside it. */
  readonly covered: number;
  readonly mapRef: Ref<MapHandle>;
  /** Given on the live stage, whose legend and years change the view. */
  readonly playbackRef: Ref<StagePlayback> | null;
  readonly onChange: (change: Partial<View>) => void;
  readonly onOpen: (selection: Selection | null) => void;
  /** Where the speaker points on the map. */
  readonly laser: SpeakerLaser;
  /** With a laser pointer or a pen, which open nothing. */
  readonly isShowing: boolean;
  /** Places that the room has answered. */
  readonly answers?: FlowMapProps['answers'];
}

/** The map or chart of a step or of the live stage: the camera flies to it, the years run to it. */
export function ScreenMap({
  view: askedView,
  events,
  record,
  language,
  theme,
  motion,
  isFrozen,
  told,
  hasControls,
  ink,
  covered,
  mapRef,
  playbackRef,
  onChange,
  onOpen,
  laser,
  isShowing,
  answers,
}: ScreenMapProps) {
  const [highlights] = useState(() => new HighlightChannel());
  useEffect(() => highlights.setTold(told ? new Set(told) : null), [highlights, told]);
  const typeScale = useTypeScale();
  const isStage = playbackRef !== null;
  // On the stage the control that was pressed answers at once; the map follows.
  const deferred = useDeferredValue(askedView);
  const shownView = isStage ? deferred : askedView;
  const years = useTimeRun(
    { from: shownView.from, to: shownView.to },
    {
      extent: record.cubes?.extent ?? NO_EXTENT,
      // A hand that drags the years is where it is.
      still: motion === 'still' || isStage,
      frozen: isFrozen,
    },
  );
  const view = countedView({ ...shownView, ...years });
  const { second, visible, listed, mayFall, mapRecord, cubesOfAnyDate } = useVisibleRecord(
    view,
    record,
    language,
  );
  const [keys, setKeys] = useState<readonly [first?: KeyInView, second?: KeyInView]>([]);
  // Apart, so that the years that go by make no new names where the text has its events.
  const eventsOfText = new Set(events);
  const spokenEvents = events.length > 0 ? eventsOfText : visible.ids;
  /** Of one side of a comparison: a state may have had another name in the years of the other. */
  const spokenAmong = (shown: ReadonlySet<string>) => {
    const ofText = events.filter((id) => shown.has(id));
    return spokenOf(ofText.length > 0 ? new Set(ofText) : shown, record.subjects, record.actors);
  };
  const sideNames = useSideNames(subjectNames(record, language));
  if (!mapRecord) return null;
  const { wholeCubes } = mapRecord;
  const stageBar = playbackRef !== null && cubesOfAnyDate && (
    <LoadedStageBar
      view={countedView(askedView)}
      wholeCubes={wholeCubes}
      cubes={cubesOfAnyDate}
      count={listed.ids.size}
      mayFall={mayFall}
      isFrozen={isFrozen}
      isStill={motion === 'still'}
      playbackRef={playbackRef}
      onChange={onChange}
    />
  );
  if (view.picture !== 'map') {
    return (
      <div className="absolute inset-0 flex flex-col">
        <div className="relative min-h-0 grow">
          <ScreenChart
            picture={view.picture}
            record={{ ...record, cubes: wholeCubes }}
            view={view}
            visible={visible}
            typeScale={typeScale}
            onOpen={onOpen}
          />
        </div>
        {stageBar}
      </div>
    );
  }

  const overlayOn = (on: 'map' | 'second-map') => (surface: MapSurface) => (
    <>
      <InkOnMap {...ink} on={on} surface={surface} />
      <LaserOnMap laser={laser} on={on} surface={surface} />
    </>
  );
  const map: FlowMapProps = {
    record: mapRecord,
    filter: view,
    view,
    // A step says what is to be seen, and what is opened in it is no reason to look elsewhere. On the
    // stage it may have been found by its name.
    selection: { open: view.open, highlights, reveals: isStage },
    spokenOf: spokenOf(spokenEvents, record.subjects, record.actors),
    appearance: {
      theme,
      language,
      motion: isFrozen && motion === 'full' ? 'held' : motion,
      typeScale,
      isPresented: true,
      hand: isShowing || isFrozen ? 'showing' : hasControls ? 'pointing' : 'resting',
    },
    insets: NO_INSETS,
    controlInsets: hasControls ? NO_INSETS : null,
    answers,
    events: {
      onOpen,
      onCameraChange: (camera) => onChange({ camera }),
      onMotionTooSlow: () => undefined,
      onKeyChange: (key) => setKeys(([, other]) => [key, other]),
    },
    handleRef: mapRef,
    renderOverlay: overlayOn('map'),
  };
  const insets = { ...NO_INSETS, right: covered };
  // Under the map and not over it: nothing that a step speaks of is ever behind a legend.
  const bar =
    'flex shrink-0 items-center gap-x-[3.5vmin] gap-y-[0.6vmin] border-t border-rule bg-panel px-[2vmin] py-[1vmin]';
  if (second) {
    const { compare } = second;
    return (
      <div className="absolute inset-0 flex flex-col">
        <ScreenComparison
          map={map}
          second={second}
          names={sideNames(view, compare)}
          spokenAmong={spokenAmong}
          dates={compare.kind === 'period' ? 'any' : view.dates}
          isFrozen={isFrozen}
          renderSecondOverlay={overlayOn('second-map')}
          onSecondKeyChange={(key) => setKeys(([first]) => [first, key])}
        />
        {stageBar || (
          <div className={bar}>
            {compare.kind === 'period' && <ComparisonSummary map={map} second={second} />}
            <ScreenLegend keys={keys.filter((key) => key !== undefined)} />
          </div>
        )}
      </div>
    );
  }
  return (
    <div className="absolute inset-0 flex flex-col">
      <div className="relative min-h-0 grow">
        <LoadedFlowMap {...map} insets={insets} controlInsets={hasControls ? insets : null} />
      </div>
      {stageBar || (
        <div className={`${bar} max-sm:flex-wrap`}>
          <ScreenYears
            time={view}
            count={visible.ids.size}
            mayFall={view.maybe === 'out' ? mayFall : 0}
            isFrozen={isFrozen}
          />
          <ScreenLegend keys={keys.slice(0, 1).filter((key) => key !== undefined)} />
        </div>
      )}
    </div>
  );
}

interface ScreenChartProps {
  readonly picture: Exclude<Picture, 'map'>;
  readonly record: RecordWithCubes;
  readonly view: View;
  readonly visible: VisibleEvents;
  readonly typeScale: number;
  readonly onOpen: (selection: Selection) => void;
}

/** A table or a chart in place of the map, as the atlas draws it, enlarged for a room. */
function ScreenChart({ typeScale, ...chart }: ScreenChartProps) {
  return (
    <div className="absolute inset-0 bg-paper" style={{ zoom: typeScale }}>
      <LoadedChart
        {...chart}
        open={chart.view.open}
        onHighlight={() => undefined}
        onDyadsChange={() => undefined}
      />
    </div>
  );
}
