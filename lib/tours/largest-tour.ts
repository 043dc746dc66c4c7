/** A lecture's text is kilobytes; a file that is larger is not a tour, and is not even read. */
export const LARGEST_FILE_BYTES = 2_000_000;
