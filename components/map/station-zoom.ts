/** Stations are drawn and named from here on: further out they would be a smear. */
export const STATION_ZOOM = 4.6;
