import { labelBox, lettersOf, placeLabels } from '@/lib/geo/label-placement';
import type { ScreenBox } from '@/lib/geo/screen-box';
import type { SidesOfName } from '@/components/map/labels/quiet-sides';
import type { WantedName } from './drawn-strokes';
import type { ProjectPath } from '@/lib/geo/map-projection';
import { pixelOfPlace } from './pixel-places';

/** Sizes of type by a place's share of events, as in labels/node-labels.tsx. */
const fontSize = (share: number) => (share > 0.5 ? 15 : share > 0.15 ? 13.5 : 12);
/** Nobody measures text without a browser: a letter is on average so wide, as a share of its size. */
const LETTER_WIDTH = 0.55;
/** Of a name's button, by labels/node-labels.css and label-overlay.ts. */
const PADDING = 2;
const HEIGHT = 24;
const LEADING = HEIGHT / 6;

/** A name that has found room. */
export interface PlacedName extends Pick<WantedName, 'city'> {
  /** In pixels of the map. */
  readonly letters: ScreenBox;
}

/** The names that find room. */
export function placedNames(
  names: readonly WantedName[],
  sidesOf: SidesOfName,
  project: ProjectPath,
  map: { readonly width: number; readonly height: number },
): PlacedName[] {
  const screen = { left: 0, top: 0, right: map.width, bottom: map.height };
  const requests = names.flatMap(({ position, name, share, ...wanted }) => {
    const at = pixelOfPlace(position, project, screen);
    if (!at) return [];
    const width = Math.max(HEIGHT, 2 * PADDING + name.length * LETTER_WIDTH * fontSize(share));
    const label = { ...wanted, ...at, width, height: HEIGHT, leading: LEADING };
    return [{ ...label, sides: sidesOf({ ...label, place: position }) }];
  });
  const placed = placeLabels(requests, map);
  return requests.flatMap((request) => {
    const label = placed.get(request.id);
    if (!label) return [];
    return [{ city: request.city, letters: lettersOf(labelBox(request, label.side), request) }];
  });
}
