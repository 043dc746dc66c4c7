/** The pages beside the map, by the first part of their address; a journey through them in this order. */
export const SECTIONS = ['tours', 'events', 'places', 'actors', 'dyads', 'sources'] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * What the header of every page lists: the sections, where the sources differ, and last the page
 * about the atlas itself.
 */
export const HEADER_PAGES = [...SECTIONS, 'disagreements', 'about'] as const;
export type HeaderPage = (typeof HEADER_PAGES)[number];
