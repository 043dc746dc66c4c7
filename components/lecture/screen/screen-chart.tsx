import type { AtlasRecord } from '@/components/record/use-atlas-record';
import type { VisibleEvents } from '@/components/record/visible-record';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { Found } from '@/lib/filters/subject-filter';
import type { Selection } from '@/lib/view/selection';
import type { Picture, View } from '@/lib/view/view';
import { LoadedPicture } from './loaded-charts';

interface StagePictureProps {
  readonly picture: Exclude<Picture, 'map'>;
  readonly record: AtlasRecord & { readonly cubes: FlowCubes };
  readonly view: View;
  readonly found: Found;
  readonly visible: VisibleEvents;
  readonly typeScale: number;
  readonly onOpen: (selection: Selection) => void;
}

/** A table or a chart in place of the map, as the atlas draws it, enlarged for a room. */
export function StagePicture({ typeScale, ...picture }: StagePictureProps) {
  return (
    <div className="absolute inset-0 bg-paper" style={{ zoom: typeScale }}>
      <LoadedPicture
        {...picture}
        open={picture.view.open}
        onHighlight={() => undefined}
        onDyadsChange={() => undefined}
      />
    </div>
  );
}
