import type { LineLook, LineSymbol } from './series-plot';

/** The shapes of the marks, about the middle of the swatch. */
const PATHS: Record<LineSymbol, string> = {
  circle: 'M19.5 6a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0Z',
  square: 'M11 2H19V10H11Z',
  triangle: 'M15 1L20 10H10Z',
  diamond: 'M15 0L19 6L15 12L11 6Z',
  star: 'M15 0L16.4 4.1H20.7L17.2 6.7L18.5 10.9L15 8.4L11.5 10.9L12.8 6.7L9.3 4.1H13.6Z',
};

/** A line as it is drawn, with one of its marks: the label stands beside it. */
export function LineSwatch({ look }: { readonly look: LineLook }) {
  const { colour, symbol, dash, width } = look;
  return (
    <svg aria-hidden width="30" height="12" className="shrink-0 forced-color-adjust-none">
      <path d="M0 6H30" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
      <path d={PATHS[symbol]} fill={colour} />
    </svg>
  );
}
