import { overlap } from '@/lib/geo/label-placement';
import type { ScreenBox } from '@/lib/geo/screen-box';
import { RADIANS } from '@/lib/geo/sphere';
import type { Insets } from '../engine/framed-camera';
import type { ScreenPosition } from '../engine/screen-position';

/** A place on the screen. Where it is not visible, x and y need only lie in its direction. */
export interface ProjectedPlace extends ScreenPosition {
  readonly id: string;
}

interface EdgeSpace {
  /** Of the map, in pixels. */
  readonly width: number;
  readonly height: number;
  /** How much of it stands behind panels. */
  readonly insets: Insets;
  /** What else stands on the map. */
  readonly obstacles: readonly ScreenBox[];
  /** How many are named; as a reader's screen has room for, unless it is told. */
  readonly most?: number | undefined;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a pill stands, and the way from the middle of the view to its place. */
export interface EdgePlace {
  readonly id: string;
  readonly box: ScreenBox;
  /** Degrees clockwise from up. */
  readonly angle: number;
}

/** Pixels between a pill and a panel or the edge of the map. */
const MARGIN = 8;
/** Pixels between two pills, and between a pill and what else stands on the map. */
const GAP = 6;
/** Pixels round the middle of a busy node in view, which a pill must not cover. */
const NODE = 12;
/** Free pixels in width from which there is room for more than on a phone. */
const WIDE = 640;
const MOST = { phone: 2, desktop: 4 };
/** Pixels by which a pill is moved on along the edge until it is free. */
const STEP = 2;

/**
 * The busiest places that are out of view, each at the edge of the free part of the map where the way
 * from its middle to the place leaves it. A pill that would meet another, or something else that
 * stands there, is moved along the edge by as little as will do; one without room is left out.
 *
 * @param places the busiest first
 */
export function edgePlaces(
  places: readonly ProjectedPlace[],
  {
    width,
    height,
    insets,
    obstacles,
    most = mostIn(width - insets.left - insets.right),
  }: EdgeSpace,
  sizeOf: (id: string) => Size,
): EdgePlace[] {
  const free: ScreenBox = {
    left: insets.left,
    top: insets.top,
    right: width - insets.right,
    bottom: height - insets.bottom,
  };
  const inView = places.filter((place) => isInView(place, free));
  const named = places.filter((place) => !inView.includes(place)).slice(0, most);
  if (named.length === 0) return [];
  const taken = [...obstacles, ...inView.map(({ x, y }) => boxRound(x, y, 2 * NODE, 2 * NODE))];
  const middle = { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
  return named.flatMap(({ id, x, y }) => {
    const way = { x: x - middle.x, y: y - middle.y };
    const box = freeBox(way, free, sizeOf(id), taken);
    if (!box) return [];
    taken.push(box);
    return [{ id, box, angle: Math.atan2(way.x, -way.y) / RADIANS }];
  });
}

const mostIn = (freeWidth: number) => (freeWidth < WIDE ? MOST.phone : MOST.desktop);

const isInView = ({ x, y, visible }: ScreenPosition, free: ScreenBox) =>
  visible && x >= free.left && x <= free.right && y >= free.top && y <= free.bottom;

const boxRound = (x: number, y: number, width: number, height: number): ScreenBox => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** The free box at the edge that is nearest to where a way from the middle leaves. */
function freeBox(
  way: { readonly x: number; readonly y: number },
  free: ScreenBox,
  { width, height }: Size,
  taken: readonly ScreenBox[],
): ScreenBox | null {
  const [middleX, middleY] = [(free.left + free.right) / 2, (free.top + free.bottom) / 2];
  const [halfWidth, halfHeight] = [middleX - free.left - MARGIN, middleY - free.top - MARGIN];
  // The middle of the pill runs on a frame, so that all of it is within the free part.
  const [reachX, reachY] = [halfWidth - width / 2, halfHeight - height / 2];
  if (reachX < 0 || reachY < 0) return null;
  // To the edge; a place exactly in the middle has no direction, and any will do.
  const scale = 1 / (Math.max(Math.abs(way.x) / halfWidth, Math.abs(way.y) / halfHeight) || 1);
  const start = positionOnFrame(
    clamp(way.x * scale, reachX),
    clamp(way.y * scale, reachY),
    reachX,
    reachY,
  );
  const boxAt = (position: number) => {
    const [x, y] = pointOnFrame(position, reachX, reachY);
    return boxRound(middleX + x, middleY + y, width, height);
  };
  const isFree = (box: ScreenBox) => !taken.some((other) => overlap(box, other, GAP));
  for (let moved = 0; moved <= 2 * (reachX + reachY); moved += STEP) {
    const box = [start + moved, start - moved].map(boxAt).find(isFree);
    if (box) return box;
  }
  return null;
}

const clamp = (value: number, reach: number) => Math.max(-reach, Math.min(reach, value));

/** Pixels from the top left, clockwise, to a point of the frame; x and y from its middle. */
function positionOnFrame(x: number, y: number, reachX: number, reachY: number): number {
  if (y <= -reachY) return x + reachX;
  if (x >= reachX) return 2 * reachX + y + reachY;
  if (y >= reachY) return 3 * reachX + 2 * reachY - x;
  return 4 * reachX + 3 * reachY - y;
}

function pointOnFrame(position: number, reachX: number, reachY: number): [x: number, y: number] {
  const [across, down] = [2 * reachX, 2 * reachY];
  const round = 2 * (across + down);
  const along = round === 0 ? 0 : ((position % round) + round) % round;
  if (along <= across) return [along - reachX, -reachY];
  if (along <= across + down) return [reachX, along - across - reachY];
  if (along <= 2 * across + down) return [across + down - along + reachX, reachY];
  return [-reachX, round - along - reachY];
}
