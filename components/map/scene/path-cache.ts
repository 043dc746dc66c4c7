import type { Curved } from '@/lib/arcs/arcs';
import { arcPath } from '@/lib/geo/arc-path';
import { measuredPath, type MeasuredPath } from '@/lib/geo/nearest-path';
import type { Path } from '@/lib/geo/path-measure';

/** More than one view draws, so that a scrub back finds the paths again. */
const MOST_PATHS = 2000;

/** The pointer finds a line where it is drawn, also when the map is near. */
const MEASURED_DETAIL = 2;

interface Entry {
  readonly path: Path;
  measured: MeasuredPath | null;
}

/** Paths of arcs, computed once for each curve. */
export class PathCache {
  readonly #entries = new Map<string, Entry>();

  /** `detail` multiplies the segments that it has in the default view. */
  pathOf(arc: Curved, detail = 1): Path {
    return this.#entry(arc, detail).path;
  }

  /** Made only when a pointer asks. */
  measuredOf(arc: Curved): MeasuredPath {
    const entry = this.#entry(arc, MEASURED_DETAIL);
    entry.measured ??= measuredPath(entry.path);
    return entry.measured;
  }

  #entry({ from, to, curve, ...arc }: Curved, detail: number): Entry {
    const segments = arc.segments * detail;
    const key = `${from}~${to}~${curve.bow}~${curve.lean}~${segments}`;
    const known = this.#entries.get(key);
    if (known) return known;
    if (this.#entries.size >= MOST_PATHS) this.#entries.clear();
    const entry: Entry = { path: arcPath(curve, segments), measured: null };
    this.#entries.set(key, entry);
    return entry;
  }
}
