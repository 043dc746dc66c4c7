import type { Ref } from 'react';
import type { CameraLink } from '@/lib/arcs/camera-link';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { Camera } from '@/lib/view/camera';
import type { Selection } from '@/lib/view/selection';
import type { Projection } from '@/lib/view/view';
import type { Insets } from './engine/framed-camera';
import type { MapHandle } from './input/map-handle';

export interface FlowMapProps {
  readonly cubes: FlowCubes;
  /** Of the whole record: what is drawn is measured against it, however little is left. */
  readonly wholeCubes: FlowCubes;
  readonly filter: FlowFilter;
  readonly places: readonly AtlasPlace[];
  readonly corridors: readonly AtlasCorridor[];
  readonly open: Selection | null;
  /** Pointed at or focused in the list. */
  readonly highlightedEvent: string | null;
  readonly projection: Projection;
  /** null is the default frame. */
  readonly camera: Camera | null;
  readonly theme: 'day' | 'night';
  readonly language: 'en' | 'vi';
  readonly motion: 'full' | 'still';
  readonly insets: Insets;
  readonly eventTitle: (id: string) => string | undefined;
  readonly onOpen: (selection: Selection | null) => void;
  /** After a movement of the reader's, at the precision of a link; null is the first view. */
  readonly onCameraChange: (camera: Camera | null) => void;
  /** Once, when arcs had to be drawn still for the computer's sake. */
  readonly onMotionTooSlow: () => void;
  readonly handleRef?: Ref<MapHandle>;
  /** Of the maps that show one and the same part of the world. */
  readonly cameraLink?: CameraLink;
  /** Names the region, where there is more than one map. */
  readonly label?: string;
  /** Where the buttons stand, if not beside the panels; null where another map's move this one too. */
  readonly controlInsets?: Insets | null;
  /** False where the camera is given with what is open, and is not to look elsewhere. */
  readonly reveals?: boolean;
  /** How much larger than at a desk names and lines are drawn. */
  readonly typeScale?: number;
}
