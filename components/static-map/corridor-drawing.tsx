import type { GeoProjection } from 'd3-geo';
import type { LineState } from '@/lib/flows/segment-state';
import type { LngLat } from '@/lib/geo/sphere';
import type { DrawnCorridor } from '@/lib/lecture/handout/drawn-map';
import type { Frame } from './fitted-projection';
import { pathOf, pointsAlong } from './frame-line';
import { seenLine } from './seen-line';

export const BEHIND = 0.3;

interface CorridorProps {
  readonly corridor: DrawnCorridor;
  readonly projection: GeoProjection;
  readonly frame: Frame;
}

/** What is not in operation is broken: in pieces as long as hopes are, or short, or dots. */
const DASHES: Readonly<Record<LineState, string | undefined>> = {
  operating: undefined,
  'under-construction': '4 4',
  closed: '1 4',
  expected: '8 4',
};

interface CourseProps extends Omit<CorridorProps, 'corridor'> {
  readonly vertices: readonly LngLat[];
  readonly width: number;
  readonly opacity: number;
  readonly dash?: string | undefined;
}

/** A broad band under the rails. */
function Course({ vertices, projection, frame, width, opacity, dash }: CourseProps) {
  const line = seenLine(vertices.flat(), projection, frame);
  if (line === null) return null;
  return (
    <path
      d={pathOf(line.points)}
      strokeWidth={width}
      strokeOpacity={opacity}
      strokeDasharray={dash}
    />
  );
}

/** A railway as maps draw it. */
export function CorridorDrawing({ corridor, ...on }: CorridorProps) {
  const { projection, frame } = on;
  return (
    <g fill="none" className="stroke-ink" opacity={corridor.isBehind ? BEHIND : undefined}>
      {corridor.services.map(({ vertices, state }) => (
        <Course
          key={vertices.flat().join()}
          vertices={vertices}
          {...on}
          width={7}
          opacity={0.25}
          dash={DASHES[state]}
        />
      ))}
      {corridor.legs.map(({ vertices }, index) => (
        <Course key={`leg ${index}`} vertices={vertices} {...on} width={5} opacity={0.3} />
      ))}
      {corridor.stretches.map(({ vertices, state }) => {
        const line = seenLine(vertices.flat(), projection, frame);
        if (line === null) return null;
        const ties = pointsAlong(line.points, 7)
          .map(({ x, y, angle }) => {
            const [dx, dy] = [
              3 * Math.sin((angle * Math.PI) / 180),
              3 * Math.cos((angle * Math.PI) / 180),
            ];
            return `M${(x - dx).toFixed(1)} ${(y + dy).toFixed(1)}L${(x + dx).toFixed(1)} ${(y - dy).toFixed(1)}`;
          })
          .join('');
        return (
          <g key={vertices.flat().join()} strokeWidth={corridor.isOpen ? 2.4 : 1.4}>
            <path d={pathOf(line.points)} strokeDasharray={DASHES[state]} />
            <path d={ties} strokeWidth={1.1} />
          </g>
        );
      })}
    </g>
  );
}
