import { FAMILY_STYLE, LINE_PATTERNS, familyColour } from '@/components/event/family-style';
import type { Family } from '@/lib/model/vocabulary';
import type { DrawnNode } from '@/lib/lecture/handout/drawn-map';

type Drawn = Pick<DrawnNode, 'share' | 'said' | 'rings' | 'venue' | 'isOpen'>;

const [LEAST, GREATEST] = [2.4, 5];
const RING_GAP = 1.4;
const RING = 1.8;
const HALO = 3;

/** Area grows with the number of events. */
const discRadius = ({ share }: Drawn) => LEAST + (GREATEST - LEAST) * Math.sqrt(share);
const diamondRadius = (disc: number) => disc * 1.25 + 3.2;
const coreRadius = (node: Drawn) =>
  node.venue === null ? discRadius(node) : diamondRadius(discRadius(node)) * 0.85;

/** To the outer edge of all that is drawn: where names begin. */
export function drawnRadius(node: Drawn): number {
  const rings = node.rings.length * (RING + RING_GAP);
  return coreRadius(node) + rings + (node.isOpen ? HALO : 0);
}

/** A place: a disc, a diamond behind it where others met, a ring for each family that stayed there. */
export function NodeDrawing({ node, x, y }: { node: Drawn; x: number; y: number }) {
  const disc = discRadius(node);
  const core = coreRadius(node);
  const outer = core + node.rings.length * (RING + RING_GAP);
  const { venue, rings, isOpen } = node;
  const point = diamondRadius(disc);
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {isOpen && (
        <circle r={outer + HALO} fill="none" className="stroke-accent" strokeWidth={1.5} />
      )}
      {rings.length > 0 && <circle r={outer} className="fill-map-land" />}
      {rings.map(({ family, occurred }, index) => (
        <RingDrawing
          key={`${family} ${occurred}`}
          family={family}
          occurred={occurred}
          radius={core + RING_GAP + index * (RING + RING_GAP) + RING / 2}
        />
      ))}
      {venue && (
        <path
          d={`M${point} 0L0 ${point}L${-point} 0L0 ${-point}Z`}
          fill={venue.occurred ? familyColour('mediation') : 'var(--map-land)'}
          stroke={venue.occurred ? 'var(--map-land)' : familyColour('mediation')}
          strokeWidth={venue.occurred ? 1 : 1.5}
        />
      )}
      {node.share > 0 && <circle r={disc} className="fill-ink stroke-map-land" strokeWidth={1.2} />}
      {node.said > 0 && (
        <path
          d={BUBBLE}
          transform={bubbleTransform(node.said, node.share > 0 ? disc * 0.7 : 0)}
          className="fill-map-land stroke-ink"
          strokeWidth={0.25}
        />
      )}
    </g>
  );
}

/** Of radius 1: a box with round corners, its tail down to the left. */
const BUBBLE =
  'M-.65 -.85H.65A.3 .3 0 0 1 .95 -.55V.25A.3 .3 0 0 1 .65 .55H.05L-.55 1V.55H-.65A.3 .3 0 0 1 -.95 .25V-.55A.3 .3 0 0 1 -.65 -.85Z';

/** Above the disc to the right, as on the large map. */
function bubbleTransform(said: number, standOff: number): string {
  const radius = Math.min(5.5, 3 + 0.4 * Math.sqrt(said));
  const away = Math.SQRT1_2 * (radius + standOff);
  return `translate(${away.toFixed(1)} ${(-away).toFixed(1)}) scale(${radius.toFixed(1)})`;
}

interface RingDrawingProps {
  /** Null: of several families. */
  readonly family: Family | null;
  readonly occurred: boolean;
  readonly radius: number;
}

/** What came about is a whole ring in the family's pattern; what did not is two thin ones. */
export function RingDrawing({ family, occurred, radius }: RingDrawingProps) {
  const { dash: whole } = LINE_PATTERNS[family ? FAMILY_STYLE[family].pattern : 'solid'];
  const dash = whole.map((length) => length * 0.5);
  return (
    <g fill="none" stroke={family ? familyColour(family) : 'var(--ink-soft)'}>
      <circle
        r={radius}
        strokeWidth={RING}
        strokeDasharray={occurred && dash.length > 0 ? dash.join(' ') : undefined}
      />
      {!occurred && <circle r={radius} stroke="var(--map-land)" strokeWidth={RING - 1} />}
    </g>
  );
}
