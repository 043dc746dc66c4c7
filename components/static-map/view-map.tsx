import { geoGraticule10, geoPath, type GeoProjection } from 'd3-geo';
import type { ReactNode } from 'react';
import { arcPath } from '@/lib/geo/arc-path';
import type { LandTopology } from '@/lib/geo/land';
import type { LngLat } from '@/lib/geo/sphere';
import type { Arc } from '@/lib/arcs/arcs';
import type { Ribbon } from '@/lib/arcs/ribbons';
import { passedBy } from '@/lib/arcs/passed-by';
import type { DrawnMap, DrawnCorridor, DrawnNode } from '@/lib/lecture/handout/drawn-map';
import type { View } from '@/lib/view/view';
import { ArcDrawing } from './arc-drawing';
import { BEHIND, CorridorDrawing } from './corridor-drawing';
import { EXIT, exitPoints, placeNamesAndExits } from './exit-names';
import type { Frame } from './fitted-projection';
import { coarse, landPath } from './land-path';
import type { NamedPoint } from './name-placement';
import { NodeDrawing, drawnRadius } from './node-drawing';
import type { ArcMiddle } from './pale-parts';
import type { RibbonDrawingProps } from './ribbon-drawing';
import { ScaleBar, scaleBox, scaleOf } from './scale-bar';
import { isFacing, isInFrame, seenLine } from './seen-line';
import { viewProjection } from './view-projection';

/** Arcs are drawn for a screen twice as wide. */
const ARC_WIDTH = 0.6;
const SEGMENTS = 64;
/** From so many pixels a degree on, all stations are drawn and named; those of an opened corridor always. */
const NEAR = 26;
const STATION = 2.2;
/** An arc knows its own cities, and what lies in them is drawn beside them. */
const NO_SITES = new Map<string, string>();

const MIDDLE: Record<Arc['certainty'], ArcMiddle> = {
  explicit: 'whole',
  inferred: 'faded',
  contested: 'broken',
};

interface ViewMapProps {
  readonly map: DrawnMap;
  readonly land: LandTopology;
  readonly view: Pick<View, 'projection' | 'frame'>;
  readonly frame: Frame;
  readonly fontSize: number;
  /** The content of the map in words, for a reader who cannot see it. */
  readonly alternative: string;
  /** Draws a ribbon of a folded map. */
  readonly renderRibbon?: (ribbon: RibbonDrawingProps) => ReactNode;
  /** What the caller keeps on the picture, in its own pixels. */
  readonly renderOverlay?: (projection: GeoProjection) => ReactNode;
}

/** The map of a view with what must be seen of it, to be printed: the same arcs in the same curves. */
export function ViewMap({
  map,
  land,
  view,
  frame,
  fontSize,
  alternative,
  renderRibbon,
  renderOverlay,
}: ViewMapProps) {
  const { arcs, ribbons = [], nodes, corridors } = map;
  const opened = nodes.filter(({ isOpen }) => isOpen).map(({ position }) => position);
  const projection = viewProjection(view, frame, opened);
  const scale = view.projection === 'flat' ? scaleOf(projection, frame) : null;
  const passedOn = passedBy(nodes, NO_SITES);
  const seenOf = (curved: Arc | Ribbon) => {
    const path = arcPath(curved.curve, SEGMENTS);
    const line = seenLine(path, projection, frame);
    const passed = passedOn(curved, path).flatMap((place) => {
      const point = pointOf(place, projection, frame);
      return point ? [point] : [];
    });
    return line && { line, passed };
  };
  const seenArcs = arcs.flatMap(({ arc, isBehind }) => {
    const seen = seenOf(arc);
    return seen ? [{ arc, isBehind, ...seen }] : [];
  });
  const seenRibbons = ribbons.flatMap(({ ribbon, isBehind }) => {
    const seen = seenOf(ribbon);
    return seen ? [{ ribbon, isBehind, ...seen }] : [];
  });
  const seen = nodes.flatMap((node) => {
    const [x, y] = pointOf(node.position, projection, frame) ?? [];
    return x === undefined || y === undefined ? [] : [{ node, x, y }];
  });
  const stations = stationPoints(
    corridors.filter(({ isOpen }) => isOpen || isNear(projection)),
    nodes,
    projection,
    frame,
  );
  const names = placeNamesAndExits(
    {
      places: seen.map(({ node, x, y }) => ({
        id: node.id,
        name: node.name,
        x,
        y,
        radius: drawnRadius(node),
      })),
      exits: exitPoints(
        [
          ...seenRibbons.map(({ ribbon, line }) => ({ ends: ribbon, line })),
          ...seenArcs.map(({ arc, line }) => ({ ends: arc, line })),
        ],
        nodes,
      ),
      stations,
    },
    { ...frame, fontSize, occupied: scale ? [scaleBox(scale, frame)] : [] },
  );
  const behind = new Set(nodes.filter(({ isBehind }) => isBehind).map(({ id }) => id));
  return (
    <svg
      role="img"
      aria-label={alternative}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className="block h-auto w-full"
    >
      <Ground
        land={land}
        projection={projection}
        isGlobe={view.projection === 'globe'}
        frame={frame}
      />
      {corridors.map((corridor) => (
        <CorridorDrawing
          key={corridor.id}
          corridor={corridor}
          projection={projection}
          frame={frame}
        />
      ))}
      {seenRibbons.map(({ ribbon, isBehind, line, passed }) => (
        <g key={ribbon.pair} opacity={isBehind ? BEHIND : undefined}>
          {renderRibbon?.({ ribbon, line, passed, width: ribbon.widthPixels * ARC_WIDTH })}
        </g>
      ))}
      {seenArcs.map(({ arc, isBehind, line, passed }) => (
        <g key={arc.key} opacity={isBehind ? BEHIND : undefined}>
          <ArcDrawing
            curve={line.points}
            family={arc.family}
            outcome={arc.outcome}
            mutual={arc.mutual}
            quantified={arc.quantified}
            width={arc.widthPixels * ARC_WIDTH}
            middle={MIDDLE[arc.certainty]}
            passed={passed}
          />
        </g>
      ))}
      {stations.map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r={STATION} className="fill-map-land stroke-ink" />
      ))}
      {seen.toReversed().map(({ node, x, y }) => (
        <g key={node.id} opacity={node.isBehind ? BEHIND * 1.5 : undefined}>
          <NodeDrawing node={node} x={x} y={y} />
        </g>
      ))}
      {names.map(({ id, name, textX, textY, anchor }) => (
        <text
          key={id}
          x={textX.toFixed(1)}
          y={textY.toFixed(1)}
          textAnchor={anchor}
          fontSize={fontSize}
          className={`stroke-map-land ${id.startsWith(EXIT) ? 'fill-ink-soft italic' : behind.has(id) ? 'fill-ink-soft' : 'fill-ink font-medium'}`}
          strokeWidth={3}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {name}
        </text>
      ))}
      {scale && <ScaleBar scale={scale} frame={frame} fontSize={fontSize * 0.85} />}
      <rect
        x={0.5}
        y={0.5}
        width={frame.width - 1}
        height={frame.height - 1}
        fill="none"
        className="stroke-rule"
      />
      {renderOverlay?.(projection)}
    </svg>
  );
}

function pointOf(place: LngLat, projection: GeoProjection, frame: Frame) {
  const point = isFacing(projection, place) ? projection([...place]) : null;
  return point && isInFrame(point, frame) ? point : null;
}

const isNear = (projection: GeoProjection) => (projection.scale() * Math.PI) / 180 > NEAR;

interface GroundProps {
  readonly land: LandTopology;
  readonly projection: GeoProjection;
  readonly isGlobe: boolean;
  readonly frame: Frame;
}

/** Pixels from vertex to vertex of the rim and the meridians, which bend so little that nobody sees it. */
const SMOOTH = 20;

/** Sea and land; a globe has its outline and a net of meridians, because land alone shows little there. */
function Ground({ land, projection, isGlobe, frame }: GroundProps) {
  const coast = landPath(land, projection, frame);
  const drawn = {
    stream: (sink: Parameters<GeoProjection['stream']>[0]) =>
      projection.stream(coarse(SMOOTH).stream(sink)),
  };
  const onGlobe = geoPath(drawn).digits(1);
  return (
    <>
      {/* Drawn, not a background: those are left out when one prints. */}
      <rect
        width={frame.width}
        height={frame.height}
        className={isGlobe ? 'fill-panel' : 'fill-map-sea'}
      />
      {isGlobe && (
        <path d={onGlobe({ type: 'Sphere' }) ?? ''} className="fill-map-sea stroke-map-coast" />
      )}
      <path d={coast} className="fill-map-land stroke-map-coast" strokeWidth={0.7} />
      {isGlobe && (
        <path
          d={onGlobe(geoGraticule10()) ?? ''}
          fill="none"
          className="stroke-map-coast"
          strokeWidth={0.35}
          strokeOpacity={0.6}
        />
      )}
    </>
  );
}

function stationPoints(
  corridors: readonly DrawnCorridor[],
  nodes: readonly DrawnNode[],
  projection: GeoProjection,
  frame: Frame,
): NamedPoint[] {
  const isNode = new Set(nodes.map(({ id }) => id));
  return corridors
    .flatMap(({ stations }) => stations)
    .filter(({ id }) => !isNode.has(id))
    .flatMap(({ id, name, longitude, latitude }) => {
      const [x, y] = pointOf([longitude, latitude], projection, frame) ?? [];
      return x === undefined || y === undefined ? [] : [{ id, name, x, y, radius: STATION + 1 }];
    });
}
