import type { CSSProperties } from 'react';
import { passedBy } from '@/lib/arcs/passed-by';
import { nodeRadius } from '../layers/node-marks';
import type { MapContent } from '../scene/map-content';
import { STILL_FRAME, stillPoint, WHOLE_STILL, type StillCrop } from './still-frame';
import { StillGround } from './still-ground';
import { StillCorridor, StillLine, StillNode } from './still-lines';
import '../engine/name-halo.css';
import './still-map.css';
import { stillNames, type StillName } from './still-names';
import { stillStrokes } from './still-strokes';

interface StillMapProps {
  readonly content: MapContent;
  readonly placeName: (id: string) => string;
  /** Where the name of a place leads. */
  readonly placeAddress: (id: string) => string;
  /** The content of the map in words, for a reader who cannot see it. */
  readonly alternative: string;
  /** Whether a phone leaves out some of the lines, as the live map does where the reader chose no number. */
  readonly fewerOnPhone: boolean;
  /** The part that is seen; the whole region by default. */
  readonly crop?: StillCrop | undefined;
}

const { width: WIDTH, height: HEIGHT } = STILL_FRAME;
const RATIO = { '--still-ratio': (WIDTH / HEIGHT).toFixed(4) } as CSSProperties;

/**
 * The map as a picture with links: what the server draws before the live map is there, and what stands
 * in its place where there is no script or no WebGL. It shows the region where the live map's first view
 * shows it (still-frame.ts); how large that is, only its style sheet knows.
 */
export function StillMap(props: StillMapProps) {
  const { content, placeName, placeAddress, alternative, fewerOnPhone } = props;
  const { crop = WHOLE_STILL } = props;
  const { corridors, greatestActivity } = content;
  // A place where something was only said has no disc.
  const nodes = content.farNodes.filter(({ activity }) => activity > 0);
  const radii = new Map(nodes.map((node) => [node.id, nodeRadius(node, greatestActivity)]));
  const passed = passedBy(nodes, content.cities);
  const standOff = (place: string) => (radii.get(place) ?? 0) + 1;
  return (
    <div className="still-map" style={{ ...RATIO, ...(crop !== WHOLE_STILL && enlarged(crop)) }}>
      <div className="still-map-fitted">
        <svg role="img" aria-label={alternative} viewBox={`0 0 ${WIDTH} ${HEIGHT.toFixed(1)}`}>
          <StillGround />
          {corridors.flatMap(({ id, stretches }) =>
            stretches.map(({ vertices }) => (
              <StillCorridor key={`${id} ${vertices[0]!.join()}`} vertices={vertices} />
            )),
          )}
          <g className="still-lines" data-fewer={fewerOnPhone || undefined}>
            {stillStrokes(content).map((stroke, index) => (
              <StillLine
                key={stroke.key}
                stroke={stroke}
                standOffs={[standOff(stroke.from), standOff(stroke.to)]}
                passedBy={passed}
                scale={crop.width / WIDTH}
                id={`still-pale-${index}`}
              />
            ))}
          </g>
          <g className="still-nodes">
            {nodes.toReversed().map((node) => (
              <StillNode key={node.id} node={node} greatestActivity={greatestActivity} />
            ))}
          </g>
        </svg>
        <ul>
          {stillNames(nodes, greatestActivity, placeName, crop).map((name) => (
            <li
              key={name.id}
              data-busy={name.isBusy || undefined}
              data-desktop={name.onDesktop !== null || undefined}
              data-phone={name.onPhone !== null || undefined}
              style={besideNode(name)}
            >
              <a href={placeAddress(name.id)}>{name.name}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** So large that the part just fits, with its middle in the middle. */
function enlarged({ x, y, width, height }: StillCrop): CSSProperties {
  return {
    '--still-across': (WIDTH / width).toFixed(4),
    '--still-down': (HEIGHT / height).toFixed(4),
    '--still-right': percent(0.5 - (x + width / 2) / WIDTH),
    '--still-lower': percent(0.5 - (y + height / 2) / HEIGHT),
  } as CSSProperties;
}

function besideNode({ position, onDesktop, onPhone }: StillName): CSSProperties {
  const [x, y] = stillPoint(position);
  return {
    left: percent(x / WIDTH),
    top: percent(y / HEIGHT),
    '--desktop': standing(onDesktop),
    '--phone': standing(onPhone),
  } as CSSProperties;
}

function standing(name: StillName['onPhone']): string | undefined {
  if (name === null) return undefined;
  const [right, down] = name.offset.map((pixels) => `${pixels.toFixed(1)}px`);
  return `translate(calc(${right} - ${percent(name.share)}), ${down})`;
}
