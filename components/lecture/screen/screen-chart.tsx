import type { RecordWithCubes } from '@/components/record/use-client-record';
import type { VisibleEvents } from '@/lib/filters/visible-record';
import type { MatchedEvents } from '@/lib/filters/subject-filter';
import type { Selection } from '@/lib/view/selection';
import type { Picture, View } from '@/lib/view/view';
import { LoadedChart } from './loaded-charts';

interface ScreenChartProps {
  readonly picture: Exclude<Picture, 'map'>;
  readonly record: RecordWithCubes;
  readonly view: View;
  readonly matched: MatchedEvents;
  readonly visible: VisibleEvents;
  readonly typeScale: number;
  readonly onOpen: (selection: Selection) => void;
}

/** A table or a chart in place of the map, as the atlas draws it, enlarged for a room. */
export function ScreenChart({ typeScale, ...chart }: ScreenChartProps) {
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
