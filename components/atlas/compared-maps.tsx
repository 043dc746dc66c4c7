import { useTranslations } from 'next-intl';
import { useState, type Ref } from 'react';
import { Comparison } from '@/components/comparison/comparison';
import { usePeriodWords } from '@/components/comparison/use-period-words';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import { LoadedFlowMap } from '@/components/map/load-flow-map';
import type { MapHandle } from '@/components/map/input/map-handle';
import type { Insets } from '@/components/map/engine/framed-camera';
import { CameraLink } from '@/lib/arcs/camera-link';
import { comparePeriods } from '@/lib/flows/compare-periods';
import { relationCounts } from '@/lib/flows/relation-counts';
import { visibleEventCount, type FlowFilter } from '@/lib/flows/flow-selectors';
import { shownRange, type YearRange } from '@/lib/time/year-range';
import type { View } from '@/lib/view/view';
import { useDebounced } from '@/components/hooks/use-debounced';

interface ComparedMapsProps {
  /** Of the first map; the second differs in its years alone. */
  readonly map: FlowMapProps;
  readonly compare: YearRange;
  readonly mapRef: Ref<MapHandle>;
  readonly compact: boolean;
  readonly onViewChange: (change: Partial<View>) => void;
}

/** No panel stands over these maps; but both leave room for the buttons that one of them has. */
const AT_THE_EDGE = { top: 0, right: 0, bottom: 0, left: 0 };
const INSETS = { ...AT_THE_EDGE, right: 44 };
/** As long as the summary of the view waits, so that neither speaks into a scrub. */
const PAUSE_MS = 1200;

/** The map of the view, and beside it that of the period it is compared with. */
export function ComparedMaps({ map, mapRef, compare, compact, onViewChange }: ComparedMapsProps) {
  const t = useTranslations('comparison');
  const wordsOf = usePeriodWords();
  const [cameraLink] = useState(() => new CameraLink());
  const { filter } = map;
  const { cubes, places } = map.record;
  const second: FlowFilter = { ...filter, ...compare };
  const change = comparePeriods(relationCounts(cubes, filter), relationCounts(cubes, second));
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const mapOf = (period: FlowFilter, controlInsets: Insets | null) => (
    <LoadedFlowMap
      {...map}
      filter={period}
      caption={undefined}
      insets={INSETS}
      controlInsets={controlInsets}
      comparison={{ cameraLink, label: t('mapLabel', { period: wordsOf(period) }) }}
      handleRef={controlInsets ? mapRef : undefined}
    />
  );
  const spoken = t('spoken', {
    first: wordsOf(filter),
    second: wordsOf(compare),
    added: change.added.length,
    ended: change.ended.length,
    kept: change.kept.length,
  });
  return (
    <>
      <Comparison
        first={{
          years: filter,
          count: visibleEventCount(cubes, filter),
          map: mapOf(filter, null),
        }}
        second={{
          years: compare,
          count: visibleEventCount(cubes, second),
          map: mapOf(second, AT_THE_EDGE),
        }}
        change={change}
        placeName={(id) => names.get(id) ?? id}
        open={map.selection.open}
        compact={compact}
        onOpen={map.events.onOpen}
        onSwap={() => onViewChange({ ...compare, compare: shownRange(filter, cubes.extent) })}
        onStop={() => onViewChange({ compare: null })}
      />
      <p role="status" className="sr-only">
        {useDebounced(spoken, PAUSE_MS, '')}
      </p>
    </>
  );
}
