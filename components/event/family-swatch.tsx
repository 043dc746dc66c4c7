import type { Family } from '@/lib/model/vocabulary';
import { FAMILY_STYLE, LINE_PATTERNS, familyColour } from './family-style';

const HEIGHT = 12;
const MIDDLE = HEIGHT / 2;
const TIE_SPACING = 7;
const CHEVRON_SPACING = 9;

const marks = (width: number, spacing: number) =>
  Array.from({ length: Math.floor(width / spacing) }, (_, index) => (index + 0.5) * spacing);

interface FamilySwatchProps {
  readonly family: Family;
  /** False draws the thin outline of what did not come about. */
  readonly occurred?: boolean;
  readonly width?: number;
  readonly className?: string;
}

/** A sample of the family's line, as the map draws it. Decorative: its name stands beside it. */
export function FamilySwatch({
  family,
  occurred = true,
  width = 36,
  className,
}: FamilySwatchProps) {
  const { stroke, dash } = LINE_PATTERNS[FAMILY_STYLE[family].pattern];
  const line = `M0 ${MIDDLE}H${width}`;
  const twin = `M0 ${MIDDLE - 2}H${width}M0 ${MIDDLE + 2}H${width}`;
  // As on the map: dashes tell the outline of a twin line from the line itself.
  const dashes = stroke === 'double' && !occurred ? [4, 3] : dash;
  const isTwin = stroke === 'double' || !occurred;
  return (
    <svg
      aria-hidden
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      fill="none"
      stroke={familyColour(family)}
      className={className}
    >
      <path
        d={isTwin ? twin : line}
        strokeWidth={isTwin ? 1.25 : stroke === 'chevrons' ? 5 : 3}
        strokeOpacity={stroke === 'chevrons' && occurred ? 0.45 : 1}
        strokeDasharray={dashes.length > 0 ? dashes.join(' ') : undefined}
      />
      {stroke === 'ties' && (
        <path
          d={marks(width, TIE_SPACING)
            .map((x) => `M${x} ${MIDDLE - 4}v8`)
            .join('')}
          strokeWidth={1.5}
        />
      )}
      {stroke === 'chevrons' && (
        <path
          d={marks(width, CHEVRON_SPACING)
            .map((x) => `M${x - 1.5} ${MIDDLE - 3}l3 3l-3 3`)
            .join('')}
          strokeWidth={1.75}
        />
      )}
    </svg>
  );
}
