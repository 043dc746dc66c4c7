/**
 * From here on the map is near: arcs get twice the vertices, and the stations of a corridor are
 * drawn and named, which further out would be a smear.
 */
export const NEAR_ZOOM = 4.4;
