import type { EventOutcome } from '@/lib/model/outcome';
import type { Family } from '@/lib/model/vocabulary';
import { familyColour } from './family-style';
import { HeadDrawing } from './head-drawing';
import { LineDrawing } from './line-drawing';

const HEIGHT = 12;
const MIDDLE = HEIGHT / 2;
/** Room for a head, from its middle to the end of the line. */
const HEAD = 6;

interface FamilySwatchProps {
  readonly family: Family;
  /** What did not come about is hollow, and its head says what became of it. */
  readonly outcome?: EventOutcome;
  readonly width?: number;
  readonly colour?: string;
  readonly className?: string;
}

/** A sample of the family's line, drawn by what draws the maps. Decorative: its name stands beside it. */
export function FamilySwatch({
  family,
  outcome = 'occurred',
  width = 36,
  colour = familyColour(family),
  className,
}: FamilySwatchProps) {
  const occurred = outcome === 'occurred';
  const end = { x: occurred ? width : width - HEAD, y: MIDDLE, angle: 0 };
  const curve = [
    [0, MIDDLE],
    [end.x, MIDDLE],
  ] as const;
  return (
    <svg
      aria-hidden
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      className={className}
    >
      <LineDrawing
        curve={curve}
        family={family}
        colour={colour}
        occurred={occurred}
        width={occurred ? 3 : 2.2}
        ground={GROUND}
      />
      {!occurred && (
        <HeadDrawing at={end} outcome={outcome} colour={colour} ground={GROUND} scale={1} />
      )}
    </svg>
  );
}

/** Samples stand on panels of the page, not on land. */
const GROUND = 'var(--panel)';
