import type { MapSurface } from '@/components/map/map-surface';
import type { InkGround } from '@/lib/tours/ink-stroke';

interface InkMap {
  readonly on: InkGround;
  readonly surface: MapSurface;
  readonly element: Element;
}

/** The maps that can be drawn on now. They come and go with the steps; the pen asks when it is lifted. */
export class InkMaps {
  readonly #maps = new Set<InkMap>();

  /** @returns what takes the map away again. */
  add(map: InkMap): () => void {
    this.#maps.add(map);
    return () => this.#maps.delete(map);
  }

  /** The map under a point of the window. */
  at(x: number, y: number): InkMap | undefined {
    return [...this.#maps].find(({ element }) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    });
  }
}
