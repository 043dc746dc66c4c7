import type { Frame } from '@/components/static-map/fitted-projection';
import { isFacing } from '@/components/static-map/seen-line';
import { viewProjection } from '@/components/static-map/view-projection';
import type { LngLat } from '@/lib/geo/sphere';
import { groundCourse } from '@/lib/lecture/ink/stroke-points';
import type { InkStroke } from '@/lib/tours/ink-stroke';
import type { View } from '@/lib/view/view';
import '../ink/ink.css';
import { coursePath } from '../ink/course-path';
import { InkPaths } from '../ink/ink-paths';
import { pictureSurface } from '../ink/picture-surface';

interface PictureInkProps {
  readonly strokes: readonly InkStroke[];
  readonly view: Pick<View, 'projection' | 'frame'>;
  /** Of the picture beneath. */
  readonly frame: Frame;
  /** What the picture shows besides the region, as its own projection takes it. */
  readonly opened: readonly LngLat[];
}

/** What the lecturer has drawn on the map, on the picture of it. */
export function PictureInk({ strokes, view, frame, opened }: PictureInkProps) {
  const own = strokes.filter(({ on }) => on === 'map');
  if (own.length === 0) return null;
  const projection = viewProjection(view, frame, opened);
  const surface = pictureSurface((place) =>
    isFacing(projection, place) ? projection([...place]) : null,
  );
  const paths = own.map(({ points }) => coursePath(groundCourse(points), surface, frame));
  return (
    <svg
      aria-hidden
      data-ink={own.length}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className="pointer-events-none absolute inset-0"
    >
      <InkPaths strokes={own} pathOf={(index) => paths[index]!} />
    </svg>
  );
}
