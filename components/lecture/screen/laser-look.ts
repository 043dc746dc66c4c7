/** A bright point, seen on every ground from the last row. */
export const LASER_LOOK =
  'size-[2.4vmin] rounded-full bg-[#ff2d20] forced-color-adjust-none ring-2 ring-white/90 shadow-[0_0_2.5vmin_1vmin_rgb(255_45_32/0.55)]';

/** The same on a picture. */
export const LASER_DOT = 'pointer-events-none fill-[#ff2d20] stroke-white forced-color-adjust-none';
