import { overlap } from '@/lib/geo/label-placement';
import type { ScreenBox } from '@/lib/geo/screen-box';
import type { LngLat } from '@/lib/geo/sphere';
import type { LandPiece } from '../engine/land-in-view';
import type { ProjectPath } from '../engine/map-projection';
import type { ScreenPosition } from '../engine/screen-position';
import { landGrid, type LandGrid, type SeenLand } from './land-grid';
import { placeStateNames } from './name-in-land';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A map at rest, as the overlay needs it. */
export interface RestingMap extends Size {
  readonly land: readonly LandPiece[];
  readonly projectPath: ProjectPath;
  readonly placeAt: (x: number, y: number) => LngLat | null;
  /** Of the letters, in pixels. */
  readonly fontSize: number;
}

interface StateNaming {
  /** What a state is called, by the key of its land; null: it is not named. */
  readonly nameOf: (key: string) => string | null;
  /** Keys of the states that take part in what the step speaks of. */
  readonly involved: ReadonlySet<string>;
}

/** Nothing has been placed yet: not even where nothing else stands on the map is that so. */
const NOTHING = 'nothing';

interface Named {
  readonly element: HTMLElement;
  /** On one line, and broken into several. */
  sizes: readonly Size[];
  shown: { readonly at: LngLat; readonly box: ScreenBox } | null;
}

/**
 * The names of states, each an element over the land and under the arcs. While the map rests each stands
 * where there is room for it in the visible part of its land. While it moves they move with the land, and
 * one that meets an edge or another name waits, unseen, for the map to rest.
 */
export class StateOverlay {
  readonly element: HTMLElement;
  #naming: StateNaming = { nameOf: () => null, involved: new Set() };
  #rest: { readonly map: RestingMap; readonly grid: LandGrid } | null = null;
  /** What the names have been placed among. */
  #placedAmong = NOTHING;
  readonly #names = new Map<string, Named>();
  #unnamed: ReadonlySet<string> = new Set();

  /** @param onUnnamed told which states that take part have no room, or no land in view. */
  constructor(private readonly onUnnamed: (keys: ReadonlySet<string>) => void) {
    this.element = document.createElement('div');
    this.element.className = 'state-names';
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** Seen when the map rests the next time, or is told again what stands on it. */
  setNaming(naming: StateNaming): void {
    this.#naming = naming;
    this.#unnamed = new Set();
    this.forgetSizes();
  }

  /** The page's fonts have loaded, so names are wider or narrower than measured. */
  forgetSizes(): void {
    for (const name of this.#names.values()) name.sizes = [];
    this.#placedAmong = NOTHING;
  }

  /** All that the map shows is drawn. */
  rest(map: RestingMap, taken: readonly ScreenBox[]): void {
    if (map.fontSize !== this.#rest?.map.fontSize) this.forgetSizes();
    this.#rest = { map, grid: landGrid(seenLand(map), map) };
    for (const name of this.#names.values()) name.shown = null;
    this.#unnamed = new Set();
    this.#placedAmong = NOTHING;
    this.#place(taken);
  }

  /** The map still rests, and other names may have come or gone. */
  keepOff(taken: readonly ScreenBox[]): void {
    this.#place(taken);
  }

  /** The map moves. */
  move(
    project: (place: LngLat) => ScreenPosition,
    { width, height }: Size,
    taken: readonly ScreenBox[],
  ): void {
    for (const { element, shown } of this.#names.values()) {
      if (!shown) {
        element.hidden = true;
        continue;
      }
      const { x, y, visible } = project(shown.at);
      const box = boxRound(x, y, shown.box);
      element.hidden =
        !visible ||
        Math.min(box.left, box.top, width - box.right, height - box.bottom) < 0 ||
        taken.some((other) => overlap(box, other, 0));
      if (!element.hidden) stand(element, box);
    }
  }

  #place(taken: readonly ScreenBox[]): void {
    if (this.#rest === null) return;
    const among = taken
      .map(({ left, top, right, bottom }) => [left, top, right, bottom].map(Math.round).join())
      .join(' ');
    if (among === this.#placedAmong) return;
    this.#placedAmong = among;
    const { grid, map } = this.#rest;
    const named = grid.keys.flatMap((key) => {
      const name = this.#nameOf(key, map.fontSize);
      return name ? [{ key, name, isInvolved: this.#naming.involved.has(key) }] : [];
    });
    const placed = placeStateNames(
      named.map(({ key, name: { sizes, shown }, isInvolved }) => ({
        ...{ key, sizes, isInvolved },
        stood: shown ? middleOf(shown.box) : undefined,
      })),
      grid,
      taken,
    );
    for (const [key, name] of this.#names) {
      const found = placed.get(key);
      const { x, y } = found ? middleOf(found.box) : { x: 0, y: 0 };
      // Beside a globe there is no ground.
      const at = found ? map.placeAt(x, y) : null;
      name.shown = found && at ? { at, box: found.box } : null;
      name.element.hidden = name.shown === null;
      if (!found) continue;
      name.element.dataset.broken = String(found.layout > 0);
      name.element.dataset.involved = String(this.#naming.involved.has(key));
      stand(name.element, found.box);
    }
    this.#reportUnnamed();
  }

  /**
   * While the map rests, a state that had no room is not said to have some again: whatever names it then
   * takes room itself, and both would come and go by turns.
   */
  #reportUnnamed(): void {
    const missing = [...this.#naming.involved].filter((key) => !this.#names.get(key)?.shown);
    this.#unnamed = new Set([...this.#unnamed, ...missing]);
    this.onUnnamed(this.#unnamed);
  }

  /** The element of a state's name, with its text and size as they are now; null where it has none. */
  #nameOf(key: string, fontSize: number): Named | null {
    const text = this.#naming.nameOf(key);
    if (text === null) return null;
    const known = this.#names.get(key);
    const name = known ?? { element: document.createElement('span'), sizes: [], shown: null };
    if (!known) {
      name.element.className = 'state-name';
      name.element.dataset.state = key;
      this.element.append(name.element);
      this.#names.set(key, name);
    }
    if (name.sizes.length === 0) {
      name.element.textContent = text;
      name.element.style.fontSize = `${fontSize}px`;
      name.sizes = sizesOf(name.element, text);
    }
    return name;
  }
}

/** Measured by the browser, and not while it is hidden. */
function sizesOf(element: HTMLElement, text: string): Size[] {
  element.hidden = false;
  const layouts = text.includes(' ') ? [false, true] : [false];
  return layouts.map((isBroken) => {
    element.dataset.broken = String(isBroken);
    return { width: element.offsetWidth, height: element.offsetHeight };
  });
}

/** What of each piece is before the globe's horizon, in pixels. */
function seenLand({ land, projectPath }: RestingMap): SeenLand[] {
  return land.map(({ key, rings }) => ({
    key,
    rings: rings.map((ring) => {
      const vertices = projectPath(ring);
      const seen: number[] = [];
      for (let at = 0; at < vertices.length; at += 3) {
        if (vertices[at + 2]! >= 0) seen.push(vertices[at]!, vertices[at + 1]!);
      }
      return Float64Array.from(seen);
    }),
  }));
}

const middleOf = ({ left, top, right, bottom }: ScreenBox) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

function boxRound(x: number, y: number, { left, top, right, bottom }: ScreenBox): ScreenBox {
  const [halfWidth, halfHeight] = [(right - left) / 2, (bottom - top) / 2];
  return {
    left: x - halfWidth,
    top: y - halfHeight,
    right: x + halfWidth,
    bottom: y + halfHeight,
  };
}

function stand(element: HTMLElement, { left, top }: ScreenBox): void {
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
