import type { ArcCurve } from '@/lib/geo/arc-path';
import type { Family } from '@/lib/model/vocabulary';
import type { MapContent } from '../scene/map-content';

/** A line between two places in one colour: at its size a ribbon's bands cannot be drawn without knowing the page. */
export interface StillStroke {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly pair: string;
  readonly curve: ArcCurve;
  /** Of most of its events; null where a ribbon's first band is of several small ones. */
  readonly family: Family | null;
  readonly occurred: boolean;
  readonly widthPixels: number;
  /** Whether it has a head at its first place, and at its second. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** The strokes of a map, the busiest last, so that they lie on top: its ribbons, or its arcs where they are few. */
export function stillStrokes({
  ribbons,
  arcs,
}: Pick<MapContent, 'ribbons' | 'arcs'>): StillStroke[] {
  const strokes: StillStroke[] =
    ribbons.length > 0
      ? ribbons.map(({ bands, there, back, outcome, ...ribbon }) => ({
          ...ribbon,
          key: ribbon.pair,
          occurred: outcome === 'occurred',
          family: bands[0]!.family,
          atStart: back,
          atEnd: there,
        }))
      : arcs.map(({ outcome, mutual, ...arc }) => ({
          ...arc,
          occurred: outcome === 'occurred',
          atStart: mutual,
          atEnd: true,
        }));
  return strokes.toSorted((one, other) => one.widthPixels - other.widthPixels);
}
