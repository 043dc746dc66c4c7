import { LRUCache } from 'lru-cache';
import type { KeptAnswer } from '@/lib/server/kept-answer';
import { memoized } from './memoized';

const MOST_ADDRESSES = 4_000;

/** The answers that were made of the present record, by path and search; gone with the record. */
export const keptAnswers = (): Promise<LRUCache<string, KeptAnswer>> =>
  memoized(['kept answers'], async () => new LRUCache<string, KeptAnswer>({ max: MOST_ADDRESSES }));
