import type { ReactNode } from 'react';
import { familyColour } from '@/components/event/family-style';
import { ArcDrawing } from './arc-drawing';
import { NodeDrawing } from './node-drawing';
import { RailwayDrawing, ServiceDrawing } from './railway-drawing';
import { LINE_STATES } from '@/components/event/railway-style';
import type { LineState } from '@/lib/flows/segment-state';
import { OUTCOMES, type EventOutcome } from '@/lib/model/outcome';

const [WIDTH, HEIGHT] = [46, 16];
const curveFrom = (start: number, end: number) =>
  [
    [start, HEIGHT / 2],
    [end, HEIGHT / 2],
  ] as const;
const LOW = [
  [1, HEIGHT - 3],
  [WIDTH - 1, HEIGHT - 3],
] as const;
const CURVE = curveFrom(1, WIDTH - 1);
const PLACE = { share: 0.1, said: 0, rings: [], venue: null, isOpen: false };
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 };

const outcomeSign = (outcome: EventOutcome) => (
  <ArcDrawing curve={CURVE} family="visit" outcome={outcome} width={2.4} />
);
const railwaySign = (state: LineState) => (
  <g className="stroke-ink">
    <RailwayDrawing points={CURVE} state={state} width={1.8} />
  </g>
);

const serviceSign = (state: LineState) => (
  <g className="stroke-ink">
    <ServiceDrawing points={CURVE} state={state} />
    <RailwayDrawing points={CURVE} state="operating" width={1.4} />
  </g>
);

/** Each sign of a map, drawn by what draws the maps. */
const DRAWINGS = {
  ribbon: (
    <g fill="none">
      <path d="M8 5.5H38" stroke={familyColour('visit')} strokeWidth={4} />
      <path d="M8 9.3H38" stroke={familyColour('agreement')} strokeWidth={2.6} />
      <path d="M8 12H38" stroke={familyColour('trade')} strokeWidth={1.8} />
      <path d="M1 8L9 3V13ZM45 8L37 3V13Z" fill={familyColour('visit')} />
    </g>
  ),
  several: <path d="M1 8H45" className="stroke-ink-soft" strokeWidth={4} />,
  direction: <ArcDrawing curve={CURVE} family="visit" outcome="occurred" width={2.4} />,
  mutual: <ArcDrawing curve={CURVE} family="agreement" outcome="occurred" mutual width={2.4} />,
  width: (
    <>
      <ArcDrawing curve={curveFrom(1, 21)} family="visit" outcome="occurred" width={1.2} />
      <ArcDrawing curve={curveFrom(25, WIDTH - 1)} family="visit" outcome="occurred" width={4} />
    </>
  ),
  contested: (
    <ArcDrawing curve={CURVE} family="visit" outcome="occurred" width={2.4} middle="broken" />
  ),
  inferred: (
    <ArcDrawing curve={CURVE} family="visit" outcome="occurred" width={2.4} middle="faded" />
  ),
  passing: (
    <>
      <ArcDrawing
        curve={LOW}
        family="visit"
        outcome="occurred"
        width={2.4}
        passed={[[MIDDLE.x, MIDDLE.y - 4]]}
      />
      <NodeDrawing node={PLACE} x={MIDDLE.x} y={MIDDLE.y - 4} />
    </>
  ),
  unquantified: (
    <ArcDrawing curve={CURVE} family="trade" outcome="occurred" quantified={false} width={2.4} />
  ),
  place: (
    <>
      <NodeDrawing node={{ ...PLACE, share: 0.01 }} x={MIDDLE.x - 8} y={MIDDLE.y} />
      <NodeDrawing node={{ ...PLACE, share: 1 }} x={MIDDLE.x + 8} y={MIDDLE.y} />
    </>
  ),
  ring: (
    <NodeDrawing
      node={{ ...PLACE, rings: [{ place: '', family: 'statement', occurred: true, count: 1 }] }}
      {...MIDDLE}
    />
  ),
  venue: <NodeDrawing node={{ ...PLACE, venue: { place: '', occurred: true } }} {...MIDDLE} />,
  possibleVenue: (
    <NodeDrawing node={{ ...PLACE, venue: { place: '', occurred: false } }} {...MIDDLE} />
  ),
  said: <NodeDrawing node={{ ...PLACE, said: 4 }} x={MIDDLE.x - 3} y={MIDDLE.y + 3} />,
  open: <NodeDrawing node={{ ...PLACE, isOpen: true }} {...MIDDLE} />,
  unrealised: outcomeSign('unrealised'),
  planned: outcomeSign('planned'),
  proposed: outcomeSign('proposed'),
  considered: outcomeSign('considered'),
  declined: outcomeSign('declined'),
  cancelled: outcomeSign('cancelled'),
  'railway-operating': railwaySign('operating'),
  'railway-under-construction': railwaySign('under-construction'),
  'railway-closed': railwaySign('closed'),
  'railway-expected': railwaySign('expected'),
  service: serviceSign('expected'),
  run: serviceSign('operating'),
} satisfies Record<string, ReactNode>;
export type Sign = keyof typeof DRAWINGS;

/** What did not come about, and in which way. */
export const UNREALISED_SIGNS = OUTCOMES.filter((outcome) => outcome !== 'occurred');

const railwaySignOf = <State extends LineState>(state: State) => `railway-${state}` as const;
/** A line in each of its states. */
export const RAILWAY_SIGNS = LINE_STATES.map(railwaySignOf);

/** Signs that a handout and the page about the atlas explain in the same words (`handout.key`). */
export const COMMON_SIGNS = [
  ...UNREALISED_SIGNS,
  'contested',
  'inferred',
  'passing',
  'unquantified',
  'ring',
  'venue',
  'said',
  ...RAILWAY_SIGNS,
  'service',
  'run',
] as const satisfies readonly Sign[];

/** A sign as it looks on land. Decorative: its meaning stands beside it. */
export function SignSample({ sign, className = '' }: { sign: Sign; className?: string }) {
  return (
    <svg
      aria-hidden
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className={`shrink-0 rounded-xs bg-map-land ${className}`}
    >
      {DRAWINGS[sign]}
    </svg>
  );
}
