'use client';

import { useLayoutEffect, useRef } from 'react';
import type { MapSurface } from '@/components/map/map-surface';
import { groundCourse } from '@/lib/lecture/ink/stroke-points';
import type { InkGround, InkStroke } from '@/lib/tours/ink-stroke';
import './ink.css';
import type { InkMaps } from './ink-maps';
import { InkPaths } from './ink-paths';
import { coursePath } from './course-path';

interface InkOnMapProps {
  readonly strokes: readonly InkStroke[];
  /** Which of the strokes are this map's. */
  readonly on: InkGround;
  readonly surface: MapSurface;
  /** Where the map says that it can be drawn on. */
  readonly maps?: InkMaps;
}

/** What is drawn on a map. It stays on its ground while the map moves, by attributes alone. */
export function InkOnMap({ strokes, on, surface, maps }: InkOnMapProps) {
  const svg = useRef<SVGSVGElement>(null);
  const own = strokes.filter((stroke) => stroke.on === on);

  useLayoutEffect(() => maps?.add({ on, surface, element: svg.current! }), [maps, on, surface]);
  useLayoutEffect(() => {
    const element = svg.current!;
    const courses = strokes
      .filter((stroke) => stroke.on === on)
      .map(({ points }) => groundCourse(points));
    const draw = () => {
      const size = { width: element.clientWidth, height: element.clientHeight };
      courses.forEach((course, index) => {
        const path = coursePath(course, surface, size);
        for (const line of element.querySelectorAll(`[data-stroke="${index}"] path`)) {
          line.setAttribute('d', path);
        }
      });
    };
    draw();
    return surface.onLayOut(draw);
  }, [strokes, on, surface]);

  return (
    <svg
      ref={svg}
      aria-hidden
      data-ink={own.length}
      className="pointer-events-none absolute inset-0 size-full overflow-hidden"
    >
      <InkPaths strokes={own} />
    </svg>
  );
}
