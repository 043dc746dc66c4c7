import { encode } from 'uqr';

interface QrCodeProps {
  readonly text: string;
  /** What it leads to. */
  readonly label: string;
}

/** Black on white by day and by night: many a phone reads no other. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: 3 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="aspect-square w-full bg-white"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
