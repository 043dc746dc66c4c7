import dynamic from 'next/dynamic';
import { useState, type ReactNode, type Ref } from 'react';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import type { MapHandle } from '@/components/map/input/map-handle';
import { LoadedFlowMap, PatientFlowMap } from '@/components/map/load-flow-map';
import type { ClientRecord } from '@/components/record/use-client-record';
import type { SecondSide } from '@/components/record/use-visible-record';
import type { MatchedEvents } from '@/lib/filters/subject-filter';
import type { VisibleEvents } from '@/lib/filters/visible-record';
import type { EventSummary } from '@/lib/model/event-summary';
import type { Selection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';
import type { ViewFrame } from '@/lib/view/view-frame';
import { captureOverlay } from './capture-overlay';
import { MapStage } from './map-stage';
import { ChartUnavailable, MapBoundary } from './view-area';

const loadChart = () => import('@/components/charts/chart').then((module) => module.Chart);
const Chart = dynamic(loadChart, { ssr: false, loading: () => null });
const loadComparedMaps = () => import('./compared-maps').then((module) => module.ComparedMaps);
const ComparedMaps = dynamic(loadComparedMaps, { ssr: false, loading: () => null });
/** A first change of the picture should not have to wait for these. */
export const PICTURES_TO_LOAD = [loadChart, loadComparedMaps];

interface ViewPictureProps {
  readonly view: View;
  /** The view as it is drawn, a moment later. */
  readonly shown: View;
  readonly record: ClientRecord;
  readonly matched: MatchedEvents;
  readonly visible: VisibleEvents;
  /** What a second map shows beside the first. */
  readonly second: SecondSide | null;
  /** Null until there is something to draw. */
  readonly map: FlowMapProps | null;
  readonly mapRef: Ref<MapHandle>;
  /** What of the world the map shows; null without one. */
  readonly seen: () => ViewFrame | null;
  /** The view as the server draws it. */
  readonly still: ReactNode;
  /** What the map shows, in words. */
  readonly caption: ReactNode;
  /** Classes of the part of the map that no panel covers. */
  readonly free: string;
  /** On a phone. */
  readonly compact: boolean;
  readonly onOpen: (selection: Selection | null, history?: 'push' | 'replace') => void;
  readonly onHighlight: (eventId: string | null) => void;
  readonly onViewChange: (change: Partial<View>) => void;
  /** Offers these events as files, in this order. */
  readonly onSaveData: (events: readonly EventSummary[]) => void;
}

/** What fills the page: one map, two of them, or a chart of the same view. */
export function ViewPicture(props: ViewPictureProps) {
  const { view, shown, record, second, mapRef, onViewChange } = props;
  const map = props.map && { ...props.map, renderOverlay: captureOverlay(view, props.seen) };
  const isElsewhere =
    view.camera !== null || view.frame !== null || view.projection !== 'flat' || view.open !== null;
  // Once and for all: another of the two would be another map.
  const [LiveMap] = useState(() =>
    props.still && view.picture === 'map' && !isElsewhere ? PatientFlowMap : LoadedFlowMap,
  );
  return (
    <>
      {view.picture !== 'map' && record.cubes && (
        <MapBoundary key={view.picture} fallback={<ChartUnavailable />}>
          <Chart
            picture={view.picture}
            record={{ ...record, cubes: record.cubes }}
            view={shown}
            visible={props.visible}
            open={view.open}
            onOpen={props.onOpen}
            onHighlight={props.onHighlight}
            onSaveData={props.onSaveData}
            onDyadsChange={(dyads) => onViewChange({ dyads })}
          />
        </MapBoundary>
      )}
      {view.picture === 'map' &&
        (map && second && record.cubes ? (
          <MapBoundary>
            <ComparedMaps
              map={map}
              mapRef={mapRef}
              second={second}
              view={view}
              shown={shown}
              record={{ ...record, cubes: record.cubes }}
              matched={props.matched}
              compact={props.compact}
              onViewChange={onViewChange}
            />
          </MapBoundary>
        ) : (
          <MapStage
            still={props.still}
            isElsewhere={isElsewhere}
            caption={props.caption}
            free={props.free}
          >
            <MapBoundary>{map && <LiveMap {...map} handleRef={mapRef} />}</MapBoundary>
          </MapStage>
        ))}
    </>
  );
}
