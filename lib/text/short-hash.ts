/** Enough letters to tell editions apart, and as many in every place that names one. */
const SHORT_HASH = 12;

/** The beginning of an edition's content hash, by which readers are told of it. */
export const shortHash = (hash: string): string => hash.slice(0, SHORT_HASH);
