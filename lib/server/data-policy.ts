/**
 * The content security policy of answers that are data or plain words: nothing of them runs, and nothing
 * loads anything. The service worker has it too, and knows nothing of Node.
 */
export const DATA_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What is data at an address that is not the API's. */
export const DATA_FILE = /^\/(?:sitemap\.xml|feed\.(?:atom|json))(?:\?|$)/;
