'use client';

import { useState, useSyncExternalStore } from 'react';
import { useSideNames } from '@/components/event/use-side-names';
import type { Motion } from '@/components/hooks/use-motion';
import type { Theme } from '@/components/hooks/use-theme';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import type { KeyInView } from '@/components/map/input/map-signs';
import type { ClientRecord, RecordWithCubes } from '@/components/record/use-client-record';
import { useVisibleRecord } from '@/components/record/use-visible-record';
import { subjectNames } from '@/lib/filters/subject-names';
import type { VisibleEvents } from '@/lib/filters/visible-record';
import type { Locale } from '@/lib/i18n/routing';
import type { Selection } from '@/lib/view/selection';
import { spokenOf } from '@/lib/lecture/spoken-of';
import { countedView, type Picture, type View } from '@/lib/view/view';
import type { MapSurface } from '@/components/map/map-surface';
import { LoadedFlowMap } from '@/components/map/load-flow-map';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import { InkOnMap } from '../ink/ink-on-map';
import type { InkMaps } from '../ink/ink-maps';
import { LaserOnMap } from './laser-on-map';
import { LoadedChart } from './loaded-charts';
import { ScreenYears } from './map-caption';
import { ComparisonSummary, ScreenComparison } from './screen-comparison';
import { ScreenLegend } from './screen-legend';
import type { SpeakerLaser } from './speaker-laser';
import { useTimeRun } from './use-time-run';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
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
  /** For a hand on a mouse: the map's own buttons. */
  readonly hasControls: boolean;
  /** What is drawn on the map. */
  readonly ink: { readonly strokes: readonly InkStroke[]; readonly maps: InkMaps };
  /** Where the speaker points on the map. */
  readonly laser: SpeakerLaser;
  /** With a laser pointer or a pen, which open nothing. */
  readonly isShowing: boolean;
  /** Places that the room has answered. */
  readonly answers?: FlowMapProps['answers'];
}

/** What the lecturer has done to the map or chart of a step; it goes with the step. */
interface Handled {
  readonly view: View;
  readonly change: Partial<Pick<View, 'camera' | 'open'>>;
}

/** The map or chart of a step: the camera flies to the step's, the years run to the step's. */
export function ScreenMap({
  view: stepView,
  events,
  record,
  language,
  theme,
  motion,
  isFrozen,
  hasControls,
  ink,
  laser,
  isShowing,
  answers,
}: ScreenMapProps) {
  const typeScale = useTypeScale();
  const years = useTimeRun(
    { from: stepView.from, to: stepView.to },
    { extent: record.cubes?.extent ?? NO_EXTENT, still: motion === 'still', frozen: isFrozen },
  );
  const [handled, setHandled] = useState<Handled | null>(null);
  const [keys, setKeys] = useState<readonly [first?: KeyInView, second?: KeyInView]>([]);
  const changed = handled?.view === stepView ? handled.change : {};
  const view = countedView({ ...stepView, ...years, ...changed });
  const change = (more: Handled['change']) =>
    setHandled({ view: stepView, change: { ...changed, ...more } });
  const { second, visible, mayFall, mapRecord } = useVisibleRecord(view, record, language);
  // Apart, so that the years that go by make no new names where the text has its events.
  const eventsOfText = new Set(events);
  const spokenEvents = events.length > 0 ? eventsOfText : visible.ids;
  const sideNames = useSideNames(subjectNames(record, language));
  if (!mapRecord) return null;
  const { wholeCubes } = mapRecord;
  if (view.picture !== 'map') {
    return (
      <ScreenChart
        picture={view.picture}
        record={{ ...record, cubes: wholeCubes }}
        view={view}
        visible={visible}
        typeScale={typeScale}
        onOpen={(open) => change({ open })}
      />
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
    spokenOf: spokenOf(spokenEvents, record.subjects, record.actors),
    // The step says what is to be seen; what is opened in it is no reason to look elsewhere.
    selection: { open: view.open, reveals: false },
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
      onOpen: (open) => change({ open }),
      onCameraChange: (camera) => change({ camera }),
      onMotionTooSlow: () => undefined,
      onKeyChange: (key) => setKeys(([, other]) => [key, other]),
    },
    renderOverlay: overlayOn('map'),
  };
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
          dates={compare.kind === 'period' ? 'any' : view.dates}
          isFrozen={isFrozen}
          renderSecondOverlay={overlayOn('second-map')}
          onSecondKeyChange={(key) => setKeys(([first]) => [first, key])}
        />
        <div className={bar}>
          {compare.kind === 'period' && <ComparisonSummary map={map} second={second} />}
          <ScreenLegend keys={keys.filter((key) => key !== undefined)} />
        </div>
      </div>
    );
  }
  return (
    <div className="absolute inset-0 flex flex-col">
      <div className="relative min-h-0 grow">
        <LoadedFlowMap {...map} />
      </div>
      <div className={`${bar} max-sm:flex-wrap`}>
        <ScreenYears
          time={view}
          count={visible.ids.size}
          mayFall={view.maybe === 'out' ? mayFall : 0}
          isFrozen={isFrozen}
        />
        <ScreenLegend keys={keys.slice(0, 1).filter((key) => key !== undefined)} />
      </div>
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

/** CSS pixels of the shorter side at which a map's own type is right for who sits before it. */
const AT_A_DESK = 540;
const GREATEST = 3;

function subscribe(listener: () => void) {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

function scaleOfWindow(): number {
  const scale = Math.min(window.innerWidth, window.innerHeight) / AT_A_DESK;
  // In twentieths, so that a window being drawn larger does not set the map anew at each pixel.
  return Math.round(Math.min(Math.max(scale, 1), GREATEST) * 20) / 20;
}

/** How much larger names and lines are drawn for a room: 2 at 1920 × 1080. */
function useTypeScale(): number {
  return useSyncExternalStore(subscribe, scaleOfWindow, () => 1);
}
