import { familyColour } from '@/components/event/family-style';
import type { Frame } from './fitted-projection';
import type { ThumbnailPaths } from './thumbnail-paths';

interface ThumbnailMapProps {
  readonly paths: ThumbnailPaths;
  readonly frame: Pick<Frame, 'width' | 'height'>;
}

/** A view in the size of a stamp. Decorative: its title stands beside it. */
export function ThumbnailMap({ paths, frame }: ThumbnailMapProps) {
  const { land, sphere, railways, arcs, places } = paths;
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className="block size-full"
      fill="none"
      strokeLinecap="round"
    >
      <rect
        width={frame.width}
        height={frame.height}
        className={sphere === null ? 'fill-map-sea' : 'fill-panel'}
      />
      {sphere !== null && <path d={sphere} className="fill-map-sea stroke-map-coast" />}
      <path d={land} className="fill-map-land stroke-map-coast" />
      {railways !== '' && <path d={railways} className="stroke-ink" strokeWidth={1.5} />}
      {arcs.map(({ family, isBehind, path }) => (
        <path
          key={`${family} ${isBehind}`}
          d={path}
          stroke={familyColour(family)}
          strokeWidth={2}
          opacity={isBehind ? 0.3 : undefined}
        />
      ))}
      <path d={places} className="stroke-ink" strokeWidth={4.5} />
    </svg>
  );
}
