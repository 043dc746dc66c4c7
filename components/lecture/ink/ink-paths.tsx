import type { InkStroke } from '@/lib/tours/ink-stroke';

interface InkPathsProps {
  readonly strokes: readonly Pick<InkStroke, 'colour'>[];
  /** Of the path of each stroke; without it somebody else sets them. */
  readonly pathOf?: (index: number) => string;
}

/** The strokes as they look everywhere: a light edge, so that they are seen on every ground and over every arc. */
export function InkPaths({ strokes, pathOf }: InkPathsProps) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      {strokes.map(({ colour }, index) => (
        <g key={index} data-stroke={index}>
          <path d={pathOf?.(index)} stroke="var(--paper)" strokeWidth="var(--ink-edge)" />
          <path d={pathOf?.(index)} stroke={`var(--${colour})`} strokeWidth="var(--ink-width)" />
        </g>
      ))}
    </g>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point by itself is a dot: a path without length has round ends. */
export function inkPath(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const way = points.length === 1 ? [first, first] : points;
  return way.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;
