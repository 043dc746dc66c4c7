import type { Arc } from '@/lib/arcs/arcs';
import type { FrameSource } from './flow-animation';
import type { MapContent } from './map-content';

/** In which what playing has left behind fades out. */
const MILLISECONDS = 600;
/** Of the fading: each draws all lines anew, which every frame would be too much of. */
const OPACITIES = [0.45, 0.25, 0.1] as const;

type Contents = Pick<MapContent, 'arcs' | 'ribbons'>;

/** The arcs that went when playing came to another year, as long as they are still seen. */
export class Passing {
  #arcs: readonly Arc[] = [];
  #since: number | null = null;
  #step = 0;
  /** The frame at which it is looked after; null while nothing passes. */
  #watching: number | null = null;

  /** @param redraw called when it looks otherwise than when it was drawn last. */
  constructor(
    private readonly frames: Pick<FrameSource, 'request' | 'cancel'>,
    private readonly redraw: () => void,
  ) {}

  /** Of ribbons none goes alone, so where there are any, nothing passes. */
  begin(before: Contents, after: Contents): void {
    const isFolded = before.ribbons.length > 0 || after.ribbons.length > 0;
    const stays = new Set(after.arcs.map(({ key }) => key));
    this.#arcs = isFolded ? [] : before.arcs.filter(({ key }) => !stays.has(key));
    this.#since = null;
    this.#step = 0;
  }

  end(): void {
    this.#arcs = [];
  }

  stop(): void {
    if (this.#watching !== null) this.frames.cancel(this.#watching);
  }

  /** @param now milliseconds, when it is drawn. */
  advance(now: number): void {
    this.#since ??= now;
    this.#step = this.#stepAt(now);
    if (this.#step >= OPACITIES.length) this.end();
    this.#watch();
  }

  #watch(): void {
    if (this.#arcs.length === 0) return;
    this.#watching ??= this.frames.request((now) => {
      this.#watching = null;
      if (this.#stepAt(now) === this.#step) this.#watch();
      else this.redraw();
    });
  }

  get lines(): { readonly arcs: readonly Arc[]; readonly opacity: number } {
    return { arcs: this.#arcs, opacity: OPACITIES[this.#step] ?? 0 };
  }

  #stepAt(now: number): number {
    return Math.floor(((now - (this.#since ?? now)) / MILLISECONDS) * OPACITIES.length);
  }
}
