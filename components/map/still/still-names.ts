import { placeNames } from '@/components/static-map/name-placement';
import type { MapNode } from '@/lib/arcs/nodes';
import type { LngLat } from '@/lib/geo/sphere';
import { nodeRadius } from '../layers/node-marks';
import { stillPoint, WHOLE_STILL, type StillCrop } from './still-frame';

/** Pixels of what is seen, and how large its signs are: only the style sheet knows the page. */
const DESKTOP = { width: 1000, signs: 1 };
const PHONE: typeof DESKTOP = { width: 340, signs: 0.6 };
const FONT_SIZE = 14;
/** A name is a link, which a finger must hit. */
const LINE_HEIGHT = 24;
const BUSIEST = 5;
/** Half a line and the part of it above the letters' base line, as shares of a letter's size. */
const ABOVE_BASE_LINE = 1.05;

/** Beside the middle of a node. */
interface Standing {
  /** Of the name's width that lies to the left of `offset`. */
  readonly share: number;
  /** Pixels from the middle of the node, to the right and down. */
  readonly offset: readonly [right: number, down: number];
}

/** Where the name of a place stands; null where it has no room. */
export interface StillName {
  readonly id: string;
  readonly name: string;
  readonly position: LngLat;
  readonly onDesktop: Standing | null;
  readonly onPhone: Standing | null;
  /** One of the busiest places. */
  readonly isBusy: boolean;
}

const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** The names of the busiest places that have room in what is seen; on a phone fewer of them. */
export function stillNames(
  nodes: readonly MapNode[],
  greatestActivity: number,
  placeName: (id: string) => string,
  crop: StillCrop = WHOLE_STILL,
): StillName[] {
  const placedAt = ({ width, signs }: typeof DESKTOP) => {
    const scale = width / crop.width;
    const points = nodes.map((node) => {
      const [x, y] = stillPoint(node.position);
      const radius = signs * nodeRadius(node, greatestActivity);
      return {
        id: node.id,
        name: placeName(node.id),
        x: (x - crop.x) * scale,
        y: (y - crop.y) * scale,
        radius,
      };
    });
    const height = crop.height * scale;
    const space = { width, height, occupied: [], fontSize: FONT_SIZE, lineHeight: LINE_HEIGHT };
    return new Map(
      placeNames(points, space).map(({ id, x, y, textX, textY, anchor }): [string, Standing] => [
        id,
        {
          share: SHARE[anchor],
          offset: [textX - x, textY - y - ABOVE_BASE_LINE * FONT_SIZE],
        },
      ]),
    );
  };
  const [desktop, phone] = [placedAt(DESKTOP), placedAt(PHONE)];
  return nodes
    .map(({ id, position }, index) => ({
      id,
      position,
      name: placeName(id),
      onDesktop: desktop.get(id) ?? null,
      onPhone: phone.get(id) ?? null,
      isBusy: index < BUSIEST,
    }))
    .filter(({ onDesktop, onPhone }) => onDesktop !== null || onPhone !== null);
}
