/** Characters of a search; longer ones are refused, as in a view's `text`. */
export const LONGEST_QUERY = 100;
