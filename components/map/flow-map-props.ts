import type { ReactNode, Ref } from 'react';
import type { CameraLink } from '@/lib/arcs/camera-link';
import type { HighlightChannel } from '@/lib/arcs/highlight';
import type { FlowCubes } from '@/lib/flows/flow-cubes';
import type { FlowFilter } from '@/lib/flows/flow-selectors';
import type { AtlasCorridor } from '@/lib/model/atlas-corridor';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import type { SpokenOf } from '@/lib/lecture/spoken-of';
import type { Camera } from '@/lib/view/camera';
import type { Selection } from '@/lib/view/selection';
import type { View } from '@/lib/view/view';
import type { Insets } from './engine/framed-camera';
import type { KeyInView } from './input/map-signs';
import type { MapHandle } from './input/map-handle';
import type { MapSurface } from './map-surface';
import type { SceneMotion } from './scene/flow-scene';

export interface FlowMapProps {
  readonly record: MapRecord;
  readonly filter: FlowFilter;
  /** If the camera is null, the map begins with what is open, or else with the whole region. */
  readonly view: Pick<View, 'projection' | 'camera'> & {
    /** Where there are more arcs than this, the busiest so many pairs of places are ribbons. */
    readonly pairs?: number | null;
  };
  readonly selection: MapSelection;
  /** In a lecture: what is named before all else, and what states are called. */
  readonly spokenOf?: SpokenOf;
  readonly appearance: MapAppearance;
  /** How far panels cover the map. */
  readonly insets: Insets;
  /** Where the buttons stand, if not beside the panels. Null: another map's buttons move both. */
  readonly controlInsets?: Insets | null;
  readonly events: MapEvents;
  /** Given when several maps show the same part of the world. */
  readonly comparison?: ComparedMap;
  readonly handleRef?: Ref<MapHandle>;
  /** What the map shows, in words that stand with its key. */
  readonly caption?: ReactNode;
  /** What the caller keeps on the map, over all that is drawn there. */
  readonly renderOverlay?: (surface: MapSurface) => ReactNode;
}

/** What there is to draw, and its names. */
interface MapRecord {
  readonly cubes: FlowCubes;
  /** Of the whole record. Sizes are measured against it, so no filter changes their meaning. */
  readonly wholeCubes: FlowCubes;
  readonly places: readonly AtlasPlace[];
  readonly corridors: readonly AtlasCorridor[];
  /** What the filters of kinds and subjects let through of the corridors. */
  readonly corridorsInView: readonly AtlasCorridor[];
  readonly eventTitle: (id: string) => string | undefined;
}

interface MapSelection {
  readonly open: Selection | null;
  /** What is pointed at or focused beside the map; where nothing stands beside it, there is none. */
  readonly highlights?: HighlightChannel;
  /** False: neither the first camera nor a movement shows what is open, because the caller sets the camera. */
  readonly reveals: boolean;
}

interface MapAppearance {
  readonly theme: 'day' | 'night';
  readonly language: 'en' | 'vi';
  readonly motion: SceneMotion;
  /** Whether the camera flies to where it is sent, and does not jump; by default where `motion` is full. */
  readonly flies?: boolean;
  /** Names and lines are drawn this many times as large as at a desk; 1 by default. */
  readonly typeScale?: number;
  /** In a lecture, where no list of events stands beside the map. */
  readonly isPresented?: boolean;
  /**
   * Of whoever stands before the map. While it rests nothing is pointed at, and nothing has the focus
   * that no key has given it. While it shows something by other means, such as a laser pointer, the map
   * takes nothing from it. By default it points.
   */
  readonly hand?: 'pointing' | 'resting' | 'showing';
  /** Buttons at the edge for busy places out of view; off where no hand is on the map, as in a room. */
  readonly namesBeyondEdge?: boolean;
}

interface MapEvents {
  readonly onOpen: (selection: Selection | null) => void;
  /** After the reader has moved the map: at the precision of a link; null is the first view. */
  readonly onCameraChange: (camera: Camera | null) => void;
  /** The reader wants so many ribbons. Without it the map has no key. */
  readonly onPairsChange?: (pairs: number) => void;
  /** What the map's lines and signs are, at first and whenever that changes: for a key beside the map. */
  readonly onKeyChange?: (key: KeyInView) => void;
  /** Once, when the computer is too slow to animate the arcs. */
  readonly onMotionTooSlow: () => void;
}

interface ComparedMap {
  readonly cameraLink: CameraLink;
  /** Names the map's region. */
  readonly label: string;
}
