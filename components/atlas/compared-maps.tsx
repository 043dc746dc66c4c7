import { useTranslations } from 'next-intl';
import { useState, type Ref } from 'react';
import { ChangeStrip } from '@/components/comparison/change-strip';
import { Comparison } from '@/components/comparison/comparison';
import { ComparisonChoice } from '@/components/comparison/comparison-choice';
import { useRateWords } from '@/components/comparison/use-rate-words';
import { useSideNames } from '@/components/event/use-side-names';
import { useYearsWords } from '@/components/event/use-years-words';
import type { FlowMapProps } from '@/components/map/flow-map-props';
import { LoadedFlowMap } from '@/components/map/load-flow-map';
import type { MapHandle } from '@/components/map/input/map-handle';
import type { Insets } from '@/lib/geo/map-area';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import type { SecondSide } from '@/components/record/use-visible-record';
import { CameraLink } from '@/lib/arcs/camera-link';
import type { MatchedEvents } from '@/lib/filters/subject-filter';
import { subjectNames } from '@/lib/filters/subject-names';
import { sharedEvents } from '@/lib/flows/compare-families';
import { effectiveCut, swappedSides } from '@/lib/flows/comparison-changes';
import { visibleEventCount, type FilteredCubes } from '@/lib/flows/flow-selectors';
import { lengthInYears, ratesOf } from '@/lib/time/cut-years';
import type { View } from '@/lib/view/view';
import { comparisonChoiceProps } from './comparison-choice-props';
import { usePeriodStrip } from './use-period-strip';
import { useSubjectStrip } from './use-subject-strip';

interface ComparedMapsProps {
  /** Of the first map; the second differs in its years or its subject alone. */
  readonly map: FlowMapProps;
  readonly second: SecondSide;
  readonly view: View;
  /** The view as it is drawn, a moment later. */
  readonly shown: View;
  readonly record: RecordWithCubes;
  readonly matched: MatchedEvents;
  readonly mapRef: Ref<MapHandle>;
  readonly compact: boolean;
  readonly onViewChange: (change: Partial<View>) => void;
}

/** No panel stands over these maps; but both leave room for the buttons that one of them has. */
const AT_THE_EDGE = { top: 0, right: 0, bottom: 0, left: 0 };
const INSETS = { ...AT_THE_EDGE, right: 44 };

/** The map of the view, and beside it that of what it is compared with. */
export function ComparedMaps(props: ComparedMapsProps) {
  const { map, second, view, shown, record, matched, mapRef, compact, onViewChange } = props;
  const t = useTranslations('comparison');
  const wordsOf = useYearsWords();
  const { language } = map.appearance;
  const names = subjectNames(record, language);
  const [cameraLink] = useState(() => new CameraLink());
  const { compare } = second;
  const namesOf = useSideNames(names);
  const sideNames = namesOf(shown, compare);
  const rateWords = useRateWords();
  const periodStrip = usePeriodStrip();
  const subjectStrip = useSubjectStrip();
  const { extent } = record.cubes;
  const columns: readonly [FilteredCubes, FilteredCubes] = [
    { cubes: map.record.cubes, filter: map.filter },
    { cubes: second.mapRecord.cubes, filter: second.filter },
  ];
  const shared = sharedEvents(...columns);
  const counts = columns.map(({ cubes, filter }) => visibleEventCount(cubes, filter));
  const lengths = [
    lengthInYears(map.filter, extent),
    lengthInYears(second.filter, extent),
  ] as const;
  const rates = ratesOf(counts, lengths);
  // The controls show what was just chosen, and the maps follow.
  const current = { ...view, compare: view.compare ?? compare };

  const sideOf = (index: 0 | 1) => {
    const filter = index === 0 ? map.filter : second.filter;
    const years = wordsOf({ ...filter, dates: compare.kind === 'period' ? 'any' : shown.dates });
    const name = sideNames?.[index] ?? years;
    const controlInsets: Insets | null = index === 0 ? null : AT_THE_EDGE;
    const rate = rates?.[index];
    return {
      name,
      details: [
        ...(sideNames ? [years] : []),
        t('events', { count: counts[index]! }),
        ...(rate === undefined ? [] : [rateWords(rate)]),
      ],
      map: (
        <LoadedFlowMap
          {...map}
          record={index === 0 ? map.record : second.mapRecord}
          filter={filter}
          caption={undefined}
          insets={INSETS}
          controlInsets={controlInsets}
          comparison={{
            cameraLink,
            label: t('mapLabel', { period: sideNames ? `${name}, ${years}` : years }),
          }}
          handleRef={controlInsets ? mapRef : undefined}
        />
      ),
    };
  };
  const [first, other] = [sideOf(0), sideOf(1)];
  const swap = swappedSides(current, extent);
  const sides: readonly [string, string] = [first.name, other.name];
  const content =
    compare.kind === 'period'
      ? periodStrip({
          columns,
          lengths,
          names: sides,
          shared,
          placeName: (id) => names('places', id) ?? id,
          open: map.selection.open,
          onOpen: map.events.onOpen,
        })
      : subjectStrip({
          columns,
          kind: compare.kind,
          cut: effectiveCut({ ...shown, compare }, extent),
          names: sides,
          shared,
          extent,
        });
  return (
    <Comparison label={t(`label.${compare.kind}`)} first={first} second={other}>
      {/* One strip for all kinds: what is open in it stays open when another kind is chosen. */}
      <ChangeStrip
        {...content}
        compact={compact}
        choice={
          <ComparisonChoice
            {...comparisonChoiceProps({
              view: current,
              record,
              cubes: map.record.cubes,
              matched,
              names,
              sideNames: namesOf(current, current.compare),
              language,
              onViewChange,
            })}
          />
        }
        onSwap={swap && (() => onViewChange(swap))}
        onStop={() => onViewChange({ compare: null })}
      />
    </Comparison>
  );
}
