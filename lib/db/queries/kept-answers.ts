import { LRUCache } from 'lru-cache';
import type { KeptAnswer } from '@/lib/server/kept-answer';
import { openDatabase, type Database } from '../connect/database';
import { derived, recordHash } from './memoized';

const MOST_ADDRESSES = 4_000;

type AnswersByAddress = LRUCache<string, KeptAnswer>;

interface KeptOfRecord {
  readonly answers: AnswersByAddress;
  readonly hash: string | null;
}

/** What was found last, and in which database. */
let last: (KeptOfRecord & { opened: Promise<Database>; memo: Database['memo'] }) | undefined;

/** The answers that were made of the present record, by path and search; gone with the record. */
export async function keptAnswers(): Promise<AnswersByAddress> {
  const opened = openDatabase();
  const { memo } = await opened;
  // The hash is that of the answers: what is loaded while another record comes is loaded again.
  const kept = await derived(['kept answers'], async (): Promise<KeptOfRecord> => {
    const hash = await recordHash();
    return { hash, answers: new LRUCache<string, KeptAnswer>({ max: MOST_ADDRESSES }) };
  });
  last = { ...kept, opened, memo };
  return kept.answers;
}

/**
 * The same without waiting, where nothing has to be asked; else undefined. A promise costs a fifth of
 * what a 304 costs.
 */
export function keptAnswersAtHand(): AnswersByAddress | undefined {
  if (!last || last.opened !== globalThis.thirdNeighborDatabase) return undefined;
  return last.memo.hashAtHand === last.hash ? last.answers : undefined;
}
