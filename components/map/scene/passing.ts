import type { Arc } from '@/lib/arcs/arcs';
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

  get isUnderWay(): boolean {
    return this.#arcs.length > 0;
  }

  /** Whether it looks otherwise now than when it was drawn last. */
  isDue(now: number): boolean {
    return this.isUnderWay && this.#stepAt(now) !== this.#step;
  }

  /** @param now milliseconds, when it is drawn. */
  advance(now: number): void {
    this.#since ??= now;
    this.#step = this.#stepAt(now);
    if (this.#step >= OPACITIES.length) this.end();
  }

  get lines(): { readonly arcs: readonly Arc[]; readonly opacity: number } {
    return { arcs: this.#arcs, opacity: OPACITIES[this.#step] ?? 0 };
  }

  #stepAt(now: number): number {
    return Math.floor(((now - (this.#since ?? now)) / MILLISECONDS) * OPACITIES.length);
  }
}
