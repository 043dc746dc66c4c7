import { familyColour } from '@/components/event/family-style';
import type { Sign } from './map-signs';

/** Decorative: words stand beside it. */
export function RibbonSample() {
  return (
    <svg aria-hidden width={44} height={20} viewBox="0 0 44 20" className="mt-0.5 shrink-0">
      <g fill="none">
        <path d="M8 6.5H36" stroke={familyColour('visit')} strokeWidth={4} />
        <path d="M8 10.5H36" stroke={familyColour('agreement')} strokeWidth={2.5} />
        <path d="M8 13.5H36" stroke={familyColour('trade')} strokeWidth={2} />
      </g>
      <path d="M0 10L9 4V16ZM44 10L35 4V16Z" fill={familyColour('visit')} />
    </svg>
  );
}

const DISC = <circle r={3.5} className="fill-ink" />;
const DIAMOND = 'M7.5 0L0 7.5L-7.5 0L0 -7.5Z';

/** One sign as the map draws it. Decorative: words stand beside it. */
export function SignSample({ sign }: { sign: Sign | 'several' }) {
  return (
    <svg
      aria-hidden
      width={28}
      height={16}
      viewBox="-14 -8 28 16"
      fill="none"
      className="stroke-ink"
    >
      {DRAWN[sign]}
    </svg>
  );
}

const DRAWN: Readonly<Record<Sign | 'several', React.ReactNode>> = {
  several: <path d="M-14 0H14" className="stroke-ink-soft" strokeWidth={3.5} />,
  direction: (
    <>
      <path d="M-14 0H8" strokeWidth={2} />
      <path d="M14 0L6 -4.5V4.5Z" className="fill-ink" stroke="none" />
    </>
  ),
  'both-ways': (
    <>
      <path d="M-8 0H8" strokeWidth={2} />
      <path d="M14 0L6 -4.5V4.5ZM-14 0L-6 -4.5V4.5Z" className="fill-ink" stroke="none" />
    </>
  ),
  size: (
    <g className="fill-ink" stroke="none">
      <circle cx={-9} r={2} />
      <circle cx={-1} r={3.5} />
      <circle cx={9} r={5.5} />
    </g>
  ),
  ring: (
    <>
      <circle r={6.5} className="stroke-ink-soft" strokeWidth={2} />
      {DISC}
    </>
  ),
  venue: (
    <>
      <path d={DIAMOND} fill={familyColour('mediation')} stroke="none" />
      {DISC}
    </>
  ),
  'possible-venue': (
    <>
      <path d={DIAMOND} stroke={familyColour('mediation')} strokeWidth={1.5} />
      {DISC}
    </>
  ),
  unrealised: <path d="M-14 -2.5H14M-14 2.5H14" strokeWidth={1.25} />,
  unquantified: <path d="M-14 -2.5H14M-14 2.5H14" strokeWidth={1.5} strokeDasharray="1.5 2.5" />,
  contested: <path d="M-14 0H-4M4 0H14" strokeWidth={3} />,
  inferred: (
    <>
      <path d="M-14 0H-6M6 0H14" strokeWidth={3} />
      <path d="M-6 0H6" strokeWidth={3} strokeOpacity={0.3} />
    </>
  ),
};
