import {
  useState,
  type MouseEvent,
  type PointerEvent,
  type TouchEvent,
  type WheelEvent as ReactWheelEvent,
} from 'react';
import type { FlowScene } from '../scene/flow-scene';
import type { MapContent } from '../scene/map-content';
import type { MapTarget } from '../scene/map-target';
import { FINGER, MOUSE, hitTargets, targetsAt } from './hit-target';

/** Where the pointer or the focused name is, in pixels of the map; changed without a render. */
export class PointerPosition {
  x = 0;
  y = 0;
  readonly #listeners = new Set<() => void>();

  moveTo(x: number, y: number): void {
    this.x = x;
    this.y = y;
    for (const listener of this.#listeners) listener();
  }

  /** To the lower end of a name on the map. */
  moveBeside(name: HTMLElement): void {
    const map = name.closest('section')!.getBoundingClientRect();
    const { left, bottom } = name.getBoundingClientRect();
    this.moveTo(left - map.left, bottom - map.top);
  }

  /** Calls back at once and on every move. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    listener();
    return () => this.#listeners.delete(listener);
  }
}

/** A release so many pixels from the press is still a click, and not the end of a drag. */
const CLICK_SLOP = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Hover {
  readonly point: Point;
  readonly targets: readonly MapTarget[];
  /** What the map showed then: playback goes on under a mouse that rests. */
  readonly shown: string;
}

const shownIn = new WeakMap<MapContent, string>();

/** The keys of all that is drawn: content that is made again may be the same. */
function shownOf(content: MapContent): string {
  const known =
    shownIn.get(content) ??
    [...content.arcs.map(({ key }) => key), ...content.nodes.map(({ id }) => id)].join();
  shownIn.set(content, known);
  return known;
}

/** What the mouse is on, as the card says it. */
class Hovered {
  #last: Hover | null = null;

  set(hover: Hover) {
    this.#last = hover;
  }

  clear() {
    this.#last = null;
  }

  at({ x, y }: Point, shown: string): readonly MapTarget[] | null {
    const last = this.#last;
    const isSame = last?.point.x === x && last.point.y === y && last.shown === shown;
    return isSame ? last.targets : null;
  }
}

/** Of a press that has not been released yet. */
class Press {
  x = Number.NaN;
  y = Number.NaN;
  /** What the card said of it: a pair that has opened under a resting mouse is no other thing to a click. */
  targets: readonly MapTarget[] | null = null;
  /** It ended where it began, with a finger on the map. */
  isTap = false;

  start(x: number, y: number, targets: readonly MapTarget[] | null) {
    this.x = x;
    this.y = y;
    this.targets = targets;
  }

  end(isTap: boolean) {
    this.isTap = isTap;
  }

  isClickAt(x: number, y: number): boolean {
    return Math.hypot(x - this.x, y - this.y) <= CLICK_SLOP;
  }
}

interface PointerActions {
  /** While a list over the map has the focus. */
  readonly isFocusKept: boolean;
  /** With what the pointer may mean, the nearest first. */
  readonly onPoint: (targets: readonly MapTarget[]) => void;
  readonly onClick: (targets: readonly MapTarget[], at: Point) => void;
}

const isOnName = (target: EventTarget) =>
  target instanceof Element && target.closest('[data-place], [data-connection]') !== null;

export function usePointerOnMap(
  scene: FlowScene | null,
  content: MapContent,
  { isFocusKept, onPoint, onClick }: PointerActions,
) {
  const [position] = useState(() => new PointerPosition());
  const [press] = useState(() => new Press());
  const [hovered] = useState(() => new Hovered());

  /** Offsets within the map, or null where the pointer is on a name or a control above it. */
  const onGround = (event: PointerEvent<HTMLElement>) => {
    const isGround = event.target instanceof HTMLCanvasElement;
    if (!isGround) return null;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const targetsUnder = ({ x, y }: Point, pointerType: string) => {
    const ground = scene?.groundAt(x, y);
    if (!scene || !ground) return [];
    const targets = hitTargets(content, scene.paths);
    const aim = pointerType === 'touch' ? FINGER : MOUSE;
    return targetsAt(ground.place, ground.radiansPerPixel, targets, scene, aim);
  };

  return {
    position,
    handlers: {
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        position.moveTo(event.clientX - left, event.clientY - top);
        const point = onGround(event);
        // A name says itself that it is pointed at. What else stands over the map is nothing of it.
        if (!scene || (!point && isOnName(event.target))) return;
        // A finger covers what it points at, and a drag points at nothing.
        const isPointing = event.pointerType === 'mouse' && event.buttons === 0;
        const targets = point && isPointing ? targetsUnder(point, event.pointerType) : [];
        if (point && isPointing) hovered.set({ point, targets, shown: shownOf(content) });
        else hovered.clear();
        onPoint(targets);
      },
      onWheel: ({ target, currentTarget, nativeEvent }: ReactWheelEvent<HTMLElement>) => {
        // Something else comes under a mouse that rests.
        hovered.clear();
        // A name lies over the map, not in it. The wheel must zoom there too.
        if (target instanceof HTMLCanvasElement) return;
        currentTarget
          .querySelector('.maplibregl-canvas')
          ?.dispatchEvent(new WheelEvent('wheel', nativeEvent));
      },
      onPointerLeave: () => {
        hovered.clear();
        onPoint([]);
      },
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const point = onGround(event);
        press.start(event.clientX, event.clientY, point && hovered.at(point, shownOf(content)));
      },
      onMouseDown: (event: MouseEvent<HTMLElement>) => {
        // After a tap the browser presses the map once more, as with a mouse.
        if (isFocusKept && event.target instanceof HTMLCanvasElement) event.preventDefault();
      },
      onTouchEnd: (event: TouchEvent<HTMLElement>) => {
        // The browser would press once more, as with a mouse, what has come under the finger since.
        if (press.isTap && event.cancelable) event.preventDefault();
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const point = onGround(event);
        const isClick =
          point !== null && event.button === 0 && press.isClickAt(event.clientX, event.clientY);
        press.end(isClick && event.pointerType === 'touch');
        if (isClick && scene) {
          onClick(press.targets ?? targetsUnder(point, event.pointerType), point);
        }
      },
    },
  };
}
