import { isUnspaced } from './search-tokens';

/** Shorter words differ from too many others by a letter. */
const SHORTEST_SIMILAR = 5;
const SHORTEST_PREFIX = 3;

/** Whether words that only begin with the term are meant; what is typed last is seldom whole. */
export const isPrefix = (term: string, isLast: boolean) =>
  isUnspaced(term) ? [...term].length === 1 : isLast || term.length >= SHORTEST_PREFIX;

/** Whether a word may be meant that differs in a letter or two. */
export const mayDiffer = (term: string) =>
  term.length >= SHORTEST_SIMILAR && !isUnspaced(term) && !/\d/.test(term);
