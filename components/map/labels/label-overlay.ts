import type { LngLat } from '@/lib/geo/sphere';
import {
  SIDES,
  lettersOf,
  nodeOf,
  placeLabels,
  type LabelRequest,
  type LabelSpace,
  type PlacedLabel,
  type Side,
} from '@/lib/geo/label-placement';
import type { ScreenBox } from '@/lib/geo/screen-box';
import type { ProjectPath } from '@/lib/geo/map-projection';
import type { ScreenPosition } from '../engine/screen-position';
import type { SeenMap, SidesOfName } from './quiet-sides';

/** A name on the map, as the overlay needs it to find its place. */
export interface OverlayLabel {
  readonly id: string;
  readonly place: LngLat;
  /** Of its node, in pixels. */
  readonly radius: number;
  /** It may cover less important nodes if it would be left out otherwise. */
  readonly essential: boolean;
  /** Below this zoom it is not shown. */
  readonly leastZoom: number;
}

/** Where nodes and the letters of names are seen, in pixels of the map. */
interface LaidOutNames {
  readonly nodes: readonly ScreenBox[];
  readonly names: readonly ScreenBox[];
}

/** The share of a button's height above its letters, and below them. It is there for the finger. */
const LEADING = 1 / 6;

/**
 * Moves the names with the map, by styles alone, so that panning renders nothing in React. React makes
 * the elements and attaches them here.
 */
export class LabelOverlay {
  #labels: readonly OverlayLabel[] = [];
  readonly #elements = new Map<string, HTMLElement>();
  readonly #sizes = new Map<string, { width: number; height: number }>();
  readonly #sides = new Map<string, Side>();
  #quietSides: (seen: SeenMap) => SidesOfName = () => () => SIDES;
  #quiet: QuietSides | null = null;

  /**
   * @param labels in the order of importance. Their texts may have changed.
   * @param quietSides finds the sides of names that the fewest lines lie under.
   */
  setLabels(labels: readonly OverlayLabel[], quietSides: (seen: SeenMap) => SidesOfName): void {
    this.#labels = labels;
    this.#quietSides = quietSides;
    this.forgetSizes();
  }

  /** The page's fonts have loaded, so names are wider or narrower than measured. */
  forgetSizes(): void {
    this.#sizes.clear();
    this.#quiet = null;
  }

  attach(id: string, element: HTMLElement | null): void {
    if (element) this.#elements.set(id, element);
    else this.#elements.delete(id);
  }

  /**
   * @param projectPath another one when the map is seen so differently that other sides may be quiet.
   * @returns where nodes and the letters of their names are shown
   */
  layOut(
    project: (place: LngLat) => ScreenPosition,
    viewport: LabelSpace & { zoom: number; scale: number },
    projectPath: ProjectPath,
  ): LaidOutNames {
    const requests: LabelRequest[] = [];
    const sidesOf = (id: string, name: Parameters<SidesOfName>[0]) => {
      if (this.#quiet?.projectPath !== projectPath) {
        const seen = { project: projectPath, scale: viewport.scale };
        this.#quiet = { projectPath, sidesOf: this.#quietSides(seen), known: new Map() };
      }
      const { known, sidesOf: quietest } = this.#quiet;
      const sides = known.get(id) ?? quietest(name);
      known.set(id, sides);
      return sides;
    };
    for (const { id, place, radius, essential, leastZoom } of this.#labels) {
      const element = this.#elements.get(id);
      if (!element) continue;
      element.hidden = viewport.zoom < leastZoom;
      if (element.hidden) continue;
      const { x, y, visible } = project(place);
      const size = this.#sizeOf(id, element);
      // Out of view, a name can still be reached by keyboard; the map is then moved.
      element.dataset.away = String(!visible);
      if (!visible) {
        moveWithin(element, { left: x, top: y, ...size }, viewport);
        continue;
      }
      const label = { ...size, radius: radius * viewport.scale, leading: size.height * LEADING };
      requests.push({
        ...{ ...label, id, x, y, essential, stood: this.#sides.get(id) },
        get sides() {
          return sidesOf(id, { ...label, place });
        },
      });
    }
    const placed = placeLabels(requests, viewport);
    for (const request of requests) this.#show(request, placed.get(request.id) ?? null, viewport);
    const names = requests.flatMap((request) => {
      const name = placed.get(request.id);
      if (!name) return [];
      const [left, top] = [Math.round(name.left), Math.round(name.top)];
      const box = { left, top, right: left + request.width, bottom: top + request.height };
      return [lettersOf(box, request)];
    });
    return { nodes: requests.map(nodeOf), names };
  }

  #show(request: LabelRequest, placed: PlacedLabel | null, space: LabelSpace): void {
    const element = this.#elements.get(request.id)!;
    // Without room it is invisible until it has the keyboard's focus.
    element.dataset.crowded = String(placed === null);
    if (placed) this.#sides.set(request.id, placed.side);
    else this.#sides.delete(request.id);
    const left = placed?.left ?? request.x + request.radius;
    const top = placed?.top ?? request.y - request.height / 2;
    element.dataset.side = placed?.side ?? SIDES[0];
    const { width, height } = request;
    moveWithin(element, { left, top, width, height }, space);
  }

  #sizeOf(id: string, element: HTMLElement) {
    const known = this.#sizes.get(id);
    if (known) return known;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    this.#sizes.set(id, size);
    return size;
  }
}

/** What is worked out when a name has no side yet, or none that is free. */
interface QuietSides {
  readonly projectPath: ProjectPath;
  readonly sidesOf: SidesOfName;
  readonly known: Map<string, readonly Side[]>;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Moves a name to where all of it is seen: the one that has the focus is shown where there is no room,
 * and neither an edge nor a panel must cut it. The browser does not scroll to it either.
 */
function moveWithin(element: HTMLElement, box: Box, { width, height, insets }: LabelSpace): void {
  const { left: west, top: north, right: east, bottom: south } = insets ?? NO_INSETS;
  const left = Math.max(west, Math.min(box.left, width - east - box.width));
  const top = Math.max(north, Math.min(box.top, height - south - box.height));
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}

const NO_INSETS = { left: 0, top: 0, right: 0, bottom: 0 };
