import { useTranslations } from 'next-intl';
import type { LngLat } from '@/lib/geo/sphere';
import type { AtlasPlace } from '@/lib/model/atlas-place';
import { ArcDrawing } from './arc-drawing';
import { fittedProjection } from './fitted-projection';
import { LAND } from './land';
import { landPath } from './land-path';
import type { MapArc } from './map-arcs';
import { placeNames } from './name-placement';
import { arcCurve } from '@/lib/geo/frame-line';

const FRAME = { width: 400, height: 300, margin: 36 };
const FONT_SIZE = 13;
/** How far the first arc of two places stands off the great circle, and each further one beside it. */
const FIRST_BOW = 0.07;
const NEXT_BOW = 0.06;
const [THIN, THICK] = [2, 6];

type MapPlace = Pick<AtlasPlace, 'id' | 'name' | 'longitude' | 'latitude'>;

interface SmallMapProps {
  /** Those whose names matter most come first. */
  readonly places: readonly MapPlace[];
  readonly arcs: readonly MapArc[];
  /** Those that must be in the picture; others may lie outside. All, when it is left out. */
  readonly framed?: ReadonlySet<string>;
  /** The content of the map in words, for a reader who cannot see it. */
  readonly alternative: string;
  readonly caption?: string;
}

/** A quiet map drawn by the server: land, dots, names, and arcs with their direction. */
export function SmallMap({ places, arcs, framed, alternative, caption }: SmallMapProps) {
  const t = useTranslations('pages.map');
  if (places.length === 0) return null;
  const positions = new Map(places.map((place) => [place.id, positionOf(place)]));
  const inFrame = places.filter(({ id }) => framed?.has(id) ?? true);
  const projection = fittedProjection(inFrame.map(positionOf), FRAME);
  const most = Math.max(1, ...arcs.map(({ count }) => count));
  const points = places.map(({ id, name, longitude, latitude }) => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return { id, name, x, y };
  });
  const names = placeNames(points, { ...FRAME, fontSize: FONT_SIZE });
  return (
    <figure className="flex flex-col gap-1.5">
      <svg
        role="img"
        aria-label={alternative}
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        className="h-auto w-full rounded-sm border border-rule bg-map-sea"
      >
        <path
          d={landPath(LAND, projection, FRAME)}
          className="fill-map-land stroke-map-coast"
          strokeWidth={0.75}
        />
        {arcs.map((arc, index) => {
          const [from, to] = [positions.get(arc.from), positions.get(arc.to)];
          if (!from || !to) return null;
          const before = arcs
            .slice(0, index)
            .filter((other) => other.from === arc.from && other.to === arc.to).length;
          return (
            <ArcDrawing
              key={`${arc.from} ${arc.to} ${arc.family}`}
              curve={arcCurve(from, to, FIRST_BOW + before * NEXT_BOW, projection)}
              family={arc.family}
              outcome={arc.outcome}
              mutual={arc.mutual}
              width={THIN + (THICK - THIN) * Math.sqrt((arc.count - 1) / most)}
            />
          );
        })}
        {points.map(({ id, x, y }) => (
          <circle
            key={id}
            cx={x}
            cy={y}
            r={4}
            className="fill-ink stroke-map-land"
            strokeWidth={1.5}
          />
        ))}
        {names.map(({ id, name, textX, textY, anchor }) => (
          <text
            key={id}
            x={textX}
            y={textY}
            textAnchor={anchor}
            fontSize={FONT_SIZE}
            className="fill-ink stroke-map-land font-medium"
            strokeWidth={3}
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {name}
          </text>
        ))}
      </svg>
      <figcaption className="text-xs leading-5 text-ink-soft">
        {caption} {t('noBorders')}
      </figcaption>
    </figure>
  );
}

const positionOf = ({ longitude, latitude }: MapPlace): LngLat => [longitude, latitude];
