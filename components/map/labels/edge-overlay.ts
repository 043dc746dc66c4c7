import type { ScreenBox } from '@/lib/geo/screen-box';
import type { LngLat } from '@/lib/geo/sphere';
import type { Camera } from '@/lib/view/camera';
import type { Projection } from '@/lib/view/view';
import type { Insets } from '../engine/framed-camera';
import type { ScreenPosition } from '../engine/screen-position';
import { pointTowards } from './edge-direction';
import { edgePlaces, type EdgePlace } from './edge-places';
import type { EdgeCandidate } from './map-labels';

interface EdgeFrame {
  readonly insets: Insets;
  readonly projection: Projection;
  /** How many places are named; undefined: as many as a reader's screen has room for. */
  readonly most?: number | undefined;
}

/** What of the map is needed to find places out of view. */
interface Projector {
  readonly camera: { readonly current: Camera };
  project(place: LngLat): ScreenPosition;
}

/**
 * Moves the pills along the edge while the map moves, and hides those whose places are in view, by
 * styles alone. React makes one for each place that is busy enough, and attaches it here.
 */
export class EdgeOverlay {
  #places: readonly EdgeCandidate[] = [];
  #frame: EdgeFrame | null = null;
  readonly #elements = new Map<string, HTMLElement>();
  readonly #sizes = new Map<string, { width: number; height: number }>();

  /** `places` with the busiest first. Their texts may have changed. */
  setPlaces(places: readonly EdgeCandidate[]): void {
    this.#places = places;
    this.forgetSizes();
  }

  setFrame(frame: EdgeFrame): void {
    this.#frame = frame;
  }

  /** The page's fonts have loaded, so names are wider or narrower than measured. */
  forgetSizes(): void {
    this.#sizes.clear();
  }

  attach(id: string, element: HTMLElement | null): void {
    if (element) this.#elements.set(id, element);
    else this.#elements.delete(id);
  }

  /**
   * @param obstacles what else stands on the map now
   * @returns the boxes of the pills, which names are to keep off
   */
  layOut(
    map: Projector,
    { width, height }: { width: number; height: number },
    obstacles: readonly ScreenBox[],
  ): ScreenBox[] {
    const frame = this.#frame;
    if (frame === null) return [];
    const { insets, projection, most } = frame;
    const projected = this.#places
      .filter(({ id }) => this.#elements.has(id))
      .map(({ id, place }) => {
        const at = map.project(place);
        if (at.visible) return { ...at, id };
        const towards = pointTowards(place, map.camera.current, { width, height, projection });
        return { ...towards, visible: false, id };
      });
    const placed = edgePlaces(projected, { width, height, insets, obstacles, most }, (id) =>
      this.#sizeOf(id),
    );
    const shown = new Map(placed.map((pill) => [pill.id, pill]));
    for (const [id, element] of this.#elements) show(element, shown.get(id));
    return placed.map(({ box }) => box);
  }

  #sizeOf(id: string) {
    const known = this.#sizes.get(id);
    if (known) return known;
    const element = this.#elements.get(id)!;
    // Hidden, it has no size.
    element.hidden = false;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    this.#sizes.set(id, size);
    return size;
  }
}

function show(element: HTMLElement, pill: EdgePlace | undefined): void {
  element.hidden = pill === undefined;
  if (!pill) return;
  const { box, angle } = pill;
  element.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`;
  element.style.setProperty('--towards', `${Math.round(angle)}deg`);
}
