import type { LineLook, LineStem, LineSymbol } from './series-plot';

/** The shapes of the marks, about the middle of the swatch. */
const PATHS: Record<LineSymbol, string> = {
  circle: 'M19 8a4 4 0 1 1-8 0a4 4 0 1 1 8 0Z',
  square: 'M11.5 4.5H18.5V11.5H11.5Z',
  triangle: 'M15 3.5L19.5 11.5H10.5Z',
  diamond: 'M15 2.5L18.5 8L15 13.5L11.5 8Z',
  star: 'M15 2.5L16.3 6.3H20.2L17 8.7L18.2 12.5L15 10.2L11.8 12.5L13 8.7L9.8 6.3H13.7Z',
};

const STEMS: Record<LineStem, string> = { up: 'M15 8V0', down: 'M15 8V16', across: 'M6 8H24' };

/** A line as it is drawn, with one of its marks: the label stands beside it. */
export function LineSwatch({ look }: { readonly look: LineLook }) {
  const { colour, symbol, dash, width, stem } = look;
  return (
    <svg aria-hidden width="30" height="16" className="shrink-0 forced-color-adjust-none">
      <path d="M0 8H30" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
      <path d={STEMS[stem]} stroke={colour} strokeWidth="1.5" />
      <path d={PATHS[symbol]} fill={colour} />
    </svg>
  );
}
