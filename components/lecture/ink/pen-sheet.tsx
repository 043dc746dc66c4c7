'use client';

import { useState, type PointerEvent } from 'react';
import { windowCourse } from '@/lib/lecture/ink/stroke-points';
import type { InkColour, InkStroke } from '@/lib/tours/ink-stroke';
import { drawnStroke, type PenPoint } from './drawn-stroke';
import './ink.css';
import type { InkMaps } from './ink-maps';
import { inkPath, InkPaths } from './ink-paths';
import { useDrag } from './use-drag';

interface PenSheetProps {
  readonly isDrawing: boolean;
  readonly colour: InkColour;
  /** Of the sheet; those on maps are drawn by the maps. */
  readonly strokes: readonly InkStroke[];
  readonly maps: InkMaps;
  readonly onStroke: (stroke: InkStroke) => void;
}

/** Nearer than this to the last one, a point says nothing new. */
const LEAST_PX = 2;

/** A sheet over the whole window to draw on, with what stays where no map is and what is being drawn. */
export function PenSheet({ isDrawing, colour, strokes, maps, onStroke }: PenSheetProps) {
  const [points, setPoints] = useState<readonly PenPoint[]>([]);

  const draw = ({ clientX: x, clientY: y }: PointerEvent) =>
    setPoints((all) => {
      const last = all.at(-1);
      const isNear = last && Math.hypot(x - last.x, y - last.y) < LEAST_PX;
      return isNear ? all : [...all, { x, y }];
    });
  const lift = () => {
    if (points.length > 0) onStroke(drawnStroke(points, { colour, maps }));
    setPoints([]);
  };
  const drag = useDrag({ onDrag: draw, onLift: lift });
  const onWindow = strokes.filter(({ on }) => on === 'window');
  return (
    <>
      <svg
        aria-hidden
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        className="pointer-events-none absolute inset-0 size-full *:*:*:[vector-effect:non-scaling-stroke]"
      >
        <InkPaths
          strokes={onWindow}
          pathOf={(index) => sharesPath(windowCourse(onWindow[index]!.points))}
        />
      </svg>
      <svg
        aria-hidden
        data-strokes={strokes.length}
        className={`absolute inset-0 size-full ${isDrawing ? 'cursor-crosshair touch-none' : 'pointer-events-none'}`}
        {...drag}
      >
        {points.length > 0 && <InkPaths strokes={[{ colour }]} pathOf={() => inkPath(points)} />}
      </svg>
    </>
  );
}

const sharesPath = (course: readonly (readonly [number, number])[]) =>
  course
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
    .concat(course.length === 1 ? ['h0'] : [])
    .join('');
