/** The pages beside the map, by the first part of their address; a journey through them in this order. */
export const SECTIONS = ['tours', 'events', 'places', 'actors', 'dyads', 'sources'] as const;
export type Section = (typeof SECTIONS)[number];
