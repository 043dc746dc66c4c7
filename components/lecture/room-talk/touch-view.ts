import {
  placeAtStill,
  STILL_FRAME,
  STILL_WORLD,
  stillPoint,
} from '@/components/map/still/still-frame';
import type { LngLat } from '@/lib/geo/sphere';

/** What a map for touching shows, in units of the still map. */
export interface TouchView {
  /** Of its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Height by width. */
export const TOUCH_RATIO = 3 / 4;
const NARROWEST = STILL_FRAME.width / 16;
const ZOOM = 2;
/** Asia lies in the middle of the widest view, America at its right. */
const WESTERNMOST = -30;
const LATITUDES = { north: 78, south: -56 };
/** Of the view's width, for a press of an arrow key. */
const STEP = 1 / 40;

/** The region that the atlas opens at. */
export const FIRST_VIEW: TouchView = {
  x: STILL_FRAME.width / 2,
  y: STILL_FRAME.height / 2,
  width: STILL_FRAME.width,
};

const clamped = (value: number, least: number, most: number) =>
  // The middle where there is too little room.
  least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);

function within({ x, y, width }: TouchView): TouchView {
  const [left, top] = stillPoint([WESTERNMOST, LATITUDES.north]);
  const [, bottom] = stillPoint([WESTERNMOST, LATITUDES.south]);
  const halfHeight = (width * TOUCH_RATIO) / 2;
  // The copy of the Earth on which one can go there.
  const whole = x - STILL_WORLD * Math.floor((x - left) / STILL_WORLD);
  return {
    x: clamped(whole, left + width / 2, left + STILL_WORLD - width / 2),
    y: clamped(y, top + halfHeight, bottom - halfHeight),
    width,
  };
}

export const canZoomIn = ({ width }: TouchView) => width / ZOOM >= NARROWEST;
export const canZoomOut = ({ width }: TouchView) => width < STILL_WORLD;

/** Nearer about what is marked, or about the middle. */
export const zoomedIn = (view: TouchView, marked: LngLat | null): TouchView => {
  const [x, y] = marked ? pointIn(view, marked) : [view.x, view.y];
  return within({ x, y, width: view.width / ZOOM });
};

export const zoomedOut = (view: TouchView): TouchView =>
  within({ ...view, width: Math.min(view.width * ZOOM, STILL_WORLD) });

/** Moved as little as shows the place. */
export function showing(view: TouchView, place: LngLat): TouchView {
  const [x, y] = pointIn(view, place);
  const isIn =
    Math.abs(x - view.x) <= view.width / 2 &&
    Math.abs(y - view.y) <= (view.width * TOUCH_RATIO) / 2;
  return isIn ? view : within({ ...view, x, y });
}

/** Where a place is drawn: on the copy of the Earth that the view shows. */
export function pointIn(view: TouchView, place: LngLat): readonly [x: number, y: number] {
  const [x, y] = stillPoint(place);
  return [x + STILL_WORLD * Math.round((view.x - x) / STILL_WORLD), y];
}

/** @param across, down shares of the view's width and height, from its top left. */
export const placeAt = ({ x, y, width }: TouchView, across: number, down: number): LngLat =>
  placeAtStill(x + (across - 0.5) * width, y + (down - 0.5) * width * TOUCH_RATIO);

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The place beside what is marked (or the middle), after an arrow key; null for any other key. */
export function placeAfterArrow(
  view: TouchView,
  marked: LngLat | null,
  key: string,
): LngLat | null {
  const arrow = ARROWS[key];
  if (arrow === undefined) return null;
  const [x, y] = marked ? pointIn(view, marked) : [view.x, view.y];
  return placeAtStill(x + arrow[0] * view.width, y + arrow[1] * view.width);
}
