import type { GeoProjection } from 'd3-geo';
import type { LngLat } from '@/lib/geo/sphere';
import type { DrawnCorridor } from '@/lib/lecture/handout/drawn-map';
import type { Frame } from './fitted-projection';
import { pathOf, spacedLine, type FramePoint } from '@/lib/geo/frame-line';
import { RailwayDrawing, ServiceDrawing } from './railway-drawing';
import { seenLine } from './seen-line';

export const BEHIND = 0.3;

interface CorridorProps {
  readonly corridor: DrawnCorridor;
  readonly projection: GeoProjection;
  readonly frame: Frame;
}

interface CourseProps extends Omit<CorridorProps, 'corridor'> {
  readonly vertices: readonly LngLat[];
  readonly width: number;
  readonly opacity: number;
}

/** What is in view of a line, without detail that a small picture cannot show; null where nothing is. */
function seenCourse(
  vertices: readonly LngLat[],
  { projection, frame }: Omit<CorridorProps, 'corridor'>,
): readonly FramePoint[] | null {
  const line = seenLine(vertices.flat(), projection, frame);
  return line && spacedLine(line.points, frame.coarseness ?? 1);
}

/** A broad band under the rails. */
function Course({ vertices, width, opacity, ...on }: CourseProps) {
  const points = seenCourse(vertices, on);
  if (points === null) return null;
  return <path d={pathOf(points)} strokeWidth={width} strokeOpacity={opacity} />;
}

/** The railway of a corridor, over what runs along it. */
export function CorridorDrawing({ corridor, ...on }: CorridorProps) {
  return (
    <g fill="none" className="stroke-ink" opacity={corridor.isBehind ? BEHIND : undefined}>
      {corridor.services.map(({ vertices, state }) => {
        const points = seenCourse(vertices, on);
        return (
          points && <ServiceDrawing key={vertices.flat().join()} points={points} state={state} />
        );
      })}
      {corridor.legs.map(({ vertices }, index) => (
        <Course key={`leg ${index}`} vertices={vertices} {...on} width={5} opacity={0.3} />
      ))}
      {corridor.stretches.map(({ vertices, state }) => {
        const points = seenCourse(vertices, on);
        if (points === null) return null;
        return (
          <RailwayDrawing
            key={vertices.flat().join()}
            points={points}
            state={state}
            width={corridor.isOpen ? 2.4 : 1.4}
          />
        );
      })}
    </g>
  );
}
