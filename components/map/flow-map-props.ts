import type { Ref } from 'react';
import type { CameraLink } from '@/lib/arcs/camera-link';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { Camera } from '@/lib/view/camera';
import type { Selection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';
import type { Insets } from './engine/framed-camera';
import type { MapHandle } from './input/map-handle';

export interface FlowMapProps {
  readonly record: MapRecord;
  readonly filter: FlowFilter;
  /** A camera of null is the default frame. */
  readonly view: Pick<View, 'projection' | 'camera'>;
  readonly selection: MapSelection;
  readonly appearance: MapAppearance;
  /** Of the panels that stand over the map. */
  readonly insets: Insets;
  /** Where the buttons stand, if not beside the panels; null where another map's move this one too. */
  readonly controlInsets?: Insets | null;
  readonly events: MapEvents;
  /** Where several maps show one and the same part of the world. */
  readonly comparison?: ComparedMap;
  readonly handleRef?: Ref<MapHandle>;
}

/** What there is to draw, and its names. */
interface MapRecord {
  readonly cubes: FlowCubes;
  /** Of the whole record: what is drawn is measured against it, however little is left. */
  readonly wholeCubes: FlowCubes;
  readonly places: readonly AtlasPlace[];
  readonly corridors: readonly AtlasCorridor[];
  readonly eventTitle: (id: string) => string | undefined;
}

interface MapSelection {
  readonly open: Selection | null;
  /** Pointed at or focused in the list. */
  readonly highlightedEvent: string | null;
  /** False where the camera is given with what is open, and is not to look elsewhere. */
  readonly reveals: boolean;
}

interface MapAppearance {
  readonly theme: 'day' | 'night';
  readonly language: 'en' | 'vi';
  readonly motion: 'full' | 'still';
  /** How much larger than at a desk names and lines are drawn; 1 unless told. */
  readonly typeScale?: number;
}

interface MapEvents {
  readonly onOpen: (selection: Selection | null) => void;
  /** After a movement of the reader's, at the precision of a link; null is the first view. */
  readonly onCameraChange: (camera: Camera | null) => void;
  /** Once, when arcs had to be drawn still for the computer's sake. */
  readonly onMotionTooSlow: () => void;
}

interface ComparedMap {
  readonly cameraLink: CameraLink;
  /** Names the map's region. */
  readonly label: string;
}
