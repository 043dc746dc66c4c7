'use client';

import { useState, type PointerEvent } from 'react';
import { angularDistance } from '@/lib/geo/sphere';
import { groundCourse, groundPoints } from '@/lib/lecture/ink/stroke-points';
import type { InkColour, InkStroke } from '@/lib/tours/ink-stroke';
import { coursePath } from '../ink/course-path';
import '../ink/ink.css';
import { inkPath, InkPaths } from '../ink/ink-paths';
import { pictureSurface } from '../ink/picture-surface';
import { useDrag } from '../ink/use-drag';
import type { PictureGround } from './picture-ground';
import { pointOnPicture } from './point-on-picture';

interface PenPadProps {
  readonly ground: PictureGround;
  /** What is drawn on the screen's maps. */
  readonly strokes: readonly InkStroke[];
  /** Null while the pen is put away: the drawing is seen, and takes nothing. */
  readonly colour: InkColour | null;
  readonly onStroke: (stroke: InkStroke) => void;
}

type Point = readonly [x: number, y: number];

/** Nearer than this to the last one, a point of the picture says nothing new. */
const LEAST_PX = 1.5;

/** Over a picture of the screen: what is drawn on the map of the screen, and a pen that draws there. */
export function PenPad({ ground, strokes, colour, onStroke }: PenPadProps) {
  const { width, height } = ground.size;
  const [points, setPoints] = useState<readonly Point[]>([]);
  const own = strokes.filter(({ on }) => on === ground.on);
  const surface = pictureSurface(ground.project);

  const draw = (event: PointerEvent) => {
    const next = pointOnPicture(event, event.currentTarget, ground.size);
    setPoints((all) => {
      const last = all.at(-1);
      const isNear = last && Math.hypot(next[0] - last[0], next[1] - last[1]) < LEAST_PX;
      return isNear ? all : [...all, next];
    });
  };
  const lift = () => {
    const stroke = colour === null ? null : strokeOf(points, ground, colour);
    if (stroke) onStroke(stroke);
    setPoints([]);
  };
  const drag = useDrag({ onDrag: draw, onLift: lift });
  return (
    <g>
      <g className="pointer-events-none">
        <InkPaths
          strokes={own}
          pathOf={(index) =>
            coursePath(groundCourse(own[index]!.points), surface, { width, height })
          }
        />
        {colour !== null && points.length > 0 && (
          <InkPaths strokes={[{ colour }]} pathOf={() => inkPath(points.map(toXy))} />
        )}
      </g>
      {colour !== null && (
        <rect
          data-pen-pad={ground.on}
          width={width}
          height={height}
          fill="transparent"
          className="cursor-crosshair touch-none"
          {...drag}
        />
      )}
    </g>
  );
}

const toXy = ([x, y]: Point) => ({ x, y });

/** Null where nothing of it is on the ground. */
function strokeOf(
  points: readonly Point[],
  ground: PictureGround,
  colour: InkColour,
): InkStroke | null {
  const under = points.flatMap(([x, y]) => {
    const place = ground.unproject(x, y);
    return place ? [{ place, x, y }] : [];
  });
  const [first] = under;
  if (!first) return null;
  const beside = ground.unproject(first.x + 1, first.y) ?? first.place;
  const course = under.map(({ place }) => place);
  return {
    ...{ colour, on: ground.on },
    points: groundPoints(course, angularDistance(first.place, beside)),
  };
}
