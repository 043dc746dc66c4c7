import { FAMILY_STYLE, LINE_PATTERNS, familyColour } from '@/components/ui/family-style';
import type { Family } from '@/lib/events/vocabulary';
import { lengthOf, markAt, marksAlong, pathOf, type Mark, type ScreenPoint } from './screen-line';

const TIE_SPACING = 7;
const CHEVRON_SPACING = 9;
/** Beyond the middle, where the lines of a fan lie apart and no name stands. */
const HEAD_AT = 0.62;

interface ArcDrawingProps {
  readonly line: readonly ScreenPoint[];
  readonly family: Family;
  readonly occurred: boolean;
  /** Of a single line, in pixels. */
  readonly width: number;
}

/** A leg in its family's colour and pattern, as the legend draws it, with a head that says whither. */
export function ArcDrawing({ line, family, occurred, width }: ArcDrawingProps) {
  const { stroke, dash } = LINE_PATTERNS[FAMILY_STYLE[family].pattern];
  const colour = familyColour(family);
  const path = pathOf(line);
  const isTwin = stroke === 'double' || !occurred;
  const dashes = stroke === 'double' && !occurred ? [4, 3] : dash;
  const dashArray = dashes.length > 0 ? dashes.join(' ') : undefined;
  const head = markAt(line, HEAD_AT * lengthOf(line));
  return (
    <g fill="none" stroke={colour}>
      <path
        d={path}
        strokeWidth={isTwin ? width + 2 : stroke === 'chevrons' ? width + 2.5 : width}
        strokeOpacity={stroke === 'chevrons' && occurred ? 0.45 : 1}
        strokeDasharray={dashArray}
      />
      {/* What parts a twin line is the ground, drawn over its middle. */}
      {isTwin && <path d={path} stroke="var(--map-land)" strokeWidth={width - 0.2} />}
      {stroke === 'ties' && occurred && (
        <path d={marksAlong(line, TIE_SPACING).map(tie).join('')} strokeWidth={1.5} />
      )}
      {stroke === 'chevrons' && occurred && (
        <path d={marksAlong(line, CHEVRON_SPACING).map(chevron).join('')} strokeWidth={1.5} />
      )}
      {head && (
        <path
          d="M6 0L-4 -4.5L-1.5 0L-4 4.5Z"
          transform={`translate(${head.x.toFixed(1)} ${head.y.toFixed(1)}) rotate(${head.angle.toFixed(0)}) scale(${(0.85 + width / 10).toFixed(2)})`}
          fill={occurred ? colour : 'var(--map-land)'}
          strokeWidth={1}
        />
      )}
    </g>
  );
}

const turned = ({ x, y, angle }: Mark, ...points: (readonly [number, number])[]) => {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return points
    .map(([dx, dy], index) => {
      const [px, py] = [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
      return `${index === 0 ? 'M' : 'L'}${px.toFixed(1)},${py.toFixed(1)}`;
    })
    .join('');
};
const tie = (mark: Mark) => turned(mark, [0, -4], [0, 4]);
const chevron = (mark: Mark) => turned(mark, [-1.5, -3], [1.5, 0], [-1.5, 3]);
