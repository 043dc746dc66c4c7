import { STILL_WORLD } from './still-frame';

/** The land in the file that scripts/basemap/coast-picture.ts writes. */
export const LAND_PATH = 'land';
export const COAST_FILE = 'coast.svg';

const LAND = `/basemap/${COAST_FILE}#${LAND_PATH}`;

/** The land of the whole Earth, and of what comes again east of 180°. Borders are left out, so that no side is taken. */
export const StillGround = () => (
  <g className="fill-map-land stroke-map-coast">
    <use href={LAND} />
    <use href={LAND} x={STILL_WORLD} />
  </g>
);
