import { familyColour } from '@/components/event/family-style';
import { HeadDrawing } from '@/components/event/head-drawing';
import type { Ribbon } from '@/lib/arcs/ribbons';
import { lengthOf, partOf, pathOf, pointOnLine, type FramePoint } from '@/lib/geo/frame-line';
import type { Family } from '@/lib/model/vocabulary';
import { ArcDrawing } from './arc-drawing';
import { partsOfCurve } from './pale-parts';
import type { SeenLine } from './seen-line';

/** Where there is no colour, a ribbon is one line in the pattern of the family of most of its events. */
export type RibbonStyle = 'bands' | 'pattern';

const THINNEST_BAND = 1.1;
const GAP = 0.4;
/** On either side of the bands. */
const CASING = 0.8;
const HEADS = { there: 0.62, back: 0.38 };
const GROUND = 'var(--map-land)';
/** Of several small families. */
const SEVERAL = 'var(--ink-soft)';

export interface RibbonDrawingProps {
  readonly ribbon: Ribbon;
  readonly line: SeenLine;
  /** In pixels. */
  readonly width: number;
  readonly passed: readonly FramePoint[];
}

/** All that happened between two places: bands side by side in the colours of its families. */
export function RibbonDrawing({
  ribbon,
  line,
  width,
  passed,
  ribbonStyle,
}: RibbonDrawingProps & { ribbonStyle: RibbonStyle }) {
  const { points } = line;
  const { bands, outcome, there, back } = ribbon;
  const [first] = bands;
  if (ribbonStyle === 'pattern' && first && first.family !== null) {
    const curve = back && !there ? points.toReversed() : points;
    const mutual = there && back;
    return <ArcDrawing {...{ curve, outcome, mutual, width, passed }} family={first.family} />;
  }
  const occurred = outcome === 'occurred';
  const widths = bands.map(({ share }) =>
    Math.max(
      occurred ? THINNEST_BAND : 2 * THINNEST_BAND,
      share * (width - GAP * (bands.length - 1)),
    ),
  );
  const whole = widths.reduce((sum, one) => sum + one, GAP * (bands.length - 1));
  const length = lengthOf(points);
  const at = (share: number) => pointOnLine(points, share * length);
  const [head, tail] = [there ? at(HEADS.there) : null, back ? at(HEADS.back) : null];
  const heads = [head, tail && { ...tail, angle: tail.angle + 180 }].filter((one) => one !== null);
  return (
    <g fill="none">
      <path d={pathOf(points)} stroke={GROUND} strokeWidth={whole + 2 * CASING} />
      {partsOfCurve(points, 'whole', passed).map(({ from, to, opacity }) => {
        const part = to - from < length ? partOf(points, from, to) : points;
        return (
          <g key={from} opacity={opacity < 1 ? opacity : undefined}>
            {bands.map(({ family, direction }, index) => {
              const before = widths.slice(0, index).reduce((sum, one) => sum + one + GAP, 0);
              const d = pathOf(besideLine(part, before + widths[index]! / 2 - whole / 2));
              const colour = bandColour(family);
              return (
                <g key={`${family} ${direction}`}>
                  <path d={d} stroke={colour} strokeWidth={widths[index]} />
                  {!occurred && <path d={d} stroke={GROUND} strokeWidth={widths[index]! * 0.5} />}
                </g>
              );
            })}
          </g>
        );
      })}
      {heads.map((one) => (
        <HeadDrawing
          key={one.angle}
          at={one}
          outcome={outcome}
          colour={bandColour(first?.family ?? null)}
          ground={GROUND}
          scale={0.85 + width / 10}
        />
      ))}
    </g>
  );
}

const bandColour = (family: Family | null) => (family === null ? SEVERAL : familyColour(family));

/** A line beside another one, so many pixels to its right. */
function besideLine(line: readonly FramePoint[], aside: number): FramePoint[] {
  return line.map(([x, y], index) => {
    const before = line[Math.max(0, index - 1)]!;
    const after = line[Math.min(line.length - 1, index + 1)]!;
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy) || 1;
    return [x - (aside * dy) / length, y + (aside * dx) / length] as const;
  });
}

/** A sample of a band for a key. Decorative: its name stands beside it. */
export function BandSwatch({ family }: { family: Family | null }) {
  return (
    <svg aria-hidden width={20} height={12} viewBox="0 0 20 12" className="shrink-0">
      <path d="M0 6H20" fill="none" stroke={bandColour(family)} strokeWidth={5} />
    </svg>
  );
}
