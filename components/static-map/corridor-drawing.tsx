import type { GeoProjection } from 'd3-geo';
import type { LngLat } from '@/lib/geo/sphere';
import type { DrawnCorridor } from '@/lib/lecture/handout/drawn-map';
import type { Frame } from './fitted-projection';
import { pathOf } from '@/lib/geo/frame-line';
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

/** A broad band under the rails. */
function Course({ vertices, projection, frame, width, opacity }: CourseProps) {
  const line = seenLine(vertices.flat(), projection, frame);
  if (line === null) return null;
  return <path d={pathOf(line.points)} strokeWidth={width} strokeOpacity={opacity} />;
}

/** The railway of a corridor, over what runs along it. */
export function CorridorDrawing({ corridor, ...on }: CorridorProps) {
  const { projection, frame } = on;
  return (
    <g fill="none" className="stroke-ink" opacity={corridor.isBehind ? BEHIND : undefined}>
      {corridor.services.map(({ vertices, state }) => {
        const line = seenLine(vertices.flat(), projection, frame);
        return (
          line && <ServiceDrawing key={vertices.flat().join()} points={line.points} state={state} />
        );
      })}
      {corridor.legs.map(({ vertices }, index) => (
        <Course key={`leg ${index}`} vertices={vertices} {...on} width={5} opacity={0.3} />
      ))}
      {corridor.stretches.map(({ vertices, state }) => {
        const line = seenLine(vertices.flat(), projection, frame);
        if (line === null) return null;
        return (
          <RailwayDrawing
            key={vertices.flat().join()}
            points={line.points}
            state={state}
            width={corridor.isOpen ? 2.4 : 1.4}
          />
        );
      })}
    </g>
  );
}
