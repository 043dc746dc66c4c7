/*
 * What a page says about itself to the server that caches it, as a `meta` in its head.
 */

/** It lacks something that it will ask for again: it is not cached. */
export const INCOMPLETE = { name: 'record', content: 'incomplete' } as const;

/** All of it is in its HTML: it is sent without Next's scripts and without the data for them. */
export const DOCUMENT = { name: 'scripts', content: 'none' } as const;

/** As React writes it. */
export const markIn = ({ name, content }: { name: string; content: string }) =>
  `<meta name="${name}" content="${content}"/>`;
