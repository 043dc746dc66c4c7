const NO_PARAMETERS = new URLSearchParams();

/** In place of `next/navigation`: a file has no query. */
export const useSearchParams = () => NO_PARAMETERS;
