import { useState, type PointerEvent, type WheelEvent as ReactWheelEvent } from 'react';
import type { FlowScene } from '../scene/flow-scene';
import type { MapContent } from '../scene/map-content';
import type { MapTarget } from '../scene/map-target';
import { hitTargets, targetAt } from './hit-target';

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

/** Of a press that has not been released yet. */
class Press {
  x = Number.NaN;
  y = Number.NaN;

  start(x: number, y: number) {
    this.x = x;
    this.y = y;
  }

  isClickAt(x: number, y: number): boolean {
    return Math.hypot(x - this.x, y - this.y) <= CLICK_SLOP;
  }
}

interface PointerActions {
  readonly onPoint: (target: MapTarget | null) => void;
  readonly onClick: (target: MapTarget | null) => void;
}

export function usePointerOnMap(
  scene: FlowScene | null,
  content: MapContent,
  { onPoint, onClick }: PointerActions,
) {
  const [position] = useState(() => new PointerPosition());
  const [press] = useState(() => new Press());

  /** Offsets within the map, or null where the pointer is on a name or a control above it. */
  const onGround = (event: PointerEvent<HTMLElement>) => {
    const isGround = event.target instanceof HTMLCanvasElement;
    if (!isGround) return null;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const targetUnder = (x: number, y: number) => {
    const ground = scene?.groundAt(x, y);
    if (!scene || !ground) return null;
    const targets = hitTargets(content, scene.paths);
    return targetAt(
      ground.place,
      ground.radiansPerPixel,
      targets,
      scene.openPairs,
      scene.closeness,
    );
  };

  return {
    position,
    handlers: {
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        position.moveTo(event.clientX - left, event.clientY - top);
        const point = onGround(event);
        if (!point || !scene) return;
        // A finger covers what it points at, and a drag points at nothing.
        const isPointing = event.pointerType === 'mouse' && event.buttons === 0;
        onPoint(isPointing ? targetUnder(point.x, point.y) : null);
      },
      onWheel: ({ target, currentTarget, nativeEvent }: ReactWheelEvent<HTMLElement>) => {
        // A name lies over the map, not in it. The wheel must zoom there too.
        if (target instanceof HTMLCanvasElement) return;
        currentTarget
          .querySelector('.maplibregl-canvas')
          ?.dispatchEvent(new WheelEvent('wheel', nativeEvent));
      },
      onPointerLeave: () => onPoint(null),
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        press.start(event.clientX, event.clientY);
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const point = onGround(event);
        if (!point || !scene || event.button !== 0) return;
        if (press.isClickAt(event.clientX, event.clientY)) {
          onClick(targetUnder(point.x, point.y));
        }
      },
    },
  };
}
