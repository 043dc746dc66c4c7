/*
 * What a page says about itself to the server that caches it: a `meta` in its head, or the digest of an
 * error that React leaves in place of what failed.
 */

/** It lacks something that it will ask for again: it is not sent. */
export const INCOMPLETE = { name: 'record', content: 'incomplete' } as const;

/** All of it is in its HTML: it is sent without Next's scripts and without the data for them. */
export const DOCUMENT = { name: 'scripts', content: 'none' } as const;

/** It is read as it is; Next's scripts come when its reader wants the part that needs them. */
export const SCRIPTS_LATER = { name: 'scripts', content: 'later' } as const;

/** A page of the record: read as it is; Next's scripts come with the dialog “Share and save”, on a press. */
export const SCRIPTS_FOR_SHARING = { name: 'scripts', content: 'share' } as const;

/** A tour: read as it is; Next's scripts, and with them the live map, come when its reader goes on. */
export const SCRIPTS_WHILE_READING = { name: 'scripts', content: 'reading' } as const;

/** A view in another page: read as it is; Next's scripts come with the live map, on a press or a hand. */
export const SCRIPTS_FOR_EMBED = { name: 'scripts', content: 'embed' } as const;

/** Begins the digest of an error that says that the database is away; the id of the failure follows. */
export const UNAVAILABLE_DIGEST = 'database-unavailable-';

/** As React writes it. */
export const markIn = ({ name, content }: { name: string; content: string }) =>
  `<meta name="${name}" content="${content}"/>`;

/** Header: path and search of an address that has no page, when app/[locale]/missing is asked for. */
export const MISSING_PAGE = 'x-missing-page';
