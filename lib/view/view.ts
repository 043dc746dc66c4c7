import type { EventRole } from '@/lib/model/event-roles';
import type { EventWay } from '@/lib/model/event-ways';
import type { Certainty, EventType, RecordPart, Status } from '@/lib/model/vocabulary';
import type { Camera } from './camera';
import type { Compared } from './compared';
import type { Dyad } from './dyad';
import type { Selection } from './selection';
import type { ViewFrame } from './view-frame';

export const PROJECTIONS = ['flat', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];

export const PANELS = ['list', 'tour', 'none'] as const;

/** What fills the middle of the atlas: the map, or another picture of the same events. */
export const PICTURES = ['map', 'table', 'matrix', 'relations', 'trade'] as const;
export type Picture = (typeof PICTURES)[number];

export const DATES = ['any', 'undated'] as const;

/** Whether the years of a view also show what only may fall in them. */
export const MAYBE = ['out', 'in'] as const;
/**
 * Whether the years of a view also show what had begun before them and still went on; else only what
 * begins in them, as a bar of the timeline counts.
 */
export const ONGOING = ['in', 'out'] as const;
/** Whether what was said about events is shown beside acts and states, or alone. */
export const SAID = ['out', 'in', 'only'] as const;

/** Pairs of places that a link may ask for, and how many can be read at once on a screen and on a phone. */
export const PAIRS = { fewest: 5, most: 500, onScreen: 30, onPhone: 20 } as const;

/** Characters of a text that is searched for, and entries of a list of ids, that a link may hold. */
export const LONGEST_TEXT = 100;
export const MOST_IDS = 20;
/** Single events: so many of the longest ids still fit into the view of a reader's own step. */
export const MOST_EVENTS = 60;

/**
 * Everything that a link holds. `null` is "not restricted" (or, for the camera, what shows what is open, or else the region);
 * undated events are shown only while no year restricts the view. Within a list any entry will do;
 * between the lists all must be met.
 */
export interface View {
  readonly from: number | null;
  readonly to: number | null;
  readonly maybe: (typeof MAYBE)[number];
  readonly ongoing: (typeof ONGOING)[number];
  /** Undated events alone, or all; years have no say over the undated. */
  readonly dates: (typeof DATES)[number];
  readonly types: readonly EventType[] | null;
  readonly statuses: readonly Status[] | null;
  readonly certainties: readonly Certainty[] | null;
  readonly said: (typeof SAID)[number];
  readonly record: RecordPart;
  readonly places: readonly string[] | null;
  /** What events have to do with the places; without places it has no say. */
  readonly ways: readonly EventWay[] | null;
  readonly actors: readonly string[] | null;
  /** Of the actors, or of anybody where none is chosen. */
  readonly roles: readonly EventRole[] | null;
  readonly dyads: readonly Dyad[] | null;
  readonly sources: readonly string[] | null;
  /** These alone, as a reader's collection names them. */
  readonly events: readonly string[] | null;
  /** Words that the search finds the events by. */
  readonly text: string | null;
  readonly open: Selection | null;
  readonly picture: Picture;
  /** Other years, or another pair of states, place or actor, on a second map beside the first. */
  readonly compare: Compared | null;
  readonly projection: Projection;
  /** The busiest pairs of places drawn as ribbons where there are more arcs; null leaves it to the screen. */
  readonly pairs: number | null;
  /** What must be seen on any screen; a camera, which is of one screen, goes before it. */
  readonly frame: ViewFrame | null;
  readonly camera: Camera | null;
  readonly panel: (typeof PANELS)[number];
}

export const DEFAULT_VIEW: View = {
  from: null,
  to: null,
  maybe: 'out',
  ongoing: 'in',
  dates: 'any',
  types: null,
  statuses: null,
  certainties: null,
  said: 'out',
  record: 'whole',
  places: null,
  ways: null,
  actors: null,
  roles: null,
  dyads: null,
  sources: null,
  events: null,
  text: null,
  open: null,
  picture: 'map',
  compare: null,
  projection: 'flat',
  pairs: null,
  frame: null,
  camera: null,
  panel: 'none',
};

/** What a picture counts by. A table is for looking up, so it always has what was said, too. */
export function countedView(view: View): View {
  return view.picture === 'table' && view.said === 'out' ? { ...view, said: 'in' } : view;
}

/** What is set beside a view: only maps stand side by side, and other pictures leave the comparison waiting. */
export const comparedOf = ({
  picture,
  compare,
}: Pick<View, 'picture' | 'compare'>): Compared | null => (picture === 'map' ? compare : null);
