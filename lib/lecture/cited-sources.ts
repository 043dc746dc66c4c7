import type { ClaimDetail } from '@/lib/model/event-detail';
import { whoSaysSo } from './who-says-so';

export type CitedSource = ClaimDetail['source'];

/**
 * What events rest on, each source once, in the order in which they are first cited.
 * @param claims who says so of each event, by id.
 */
export function citedSources(
  events: readonly string[],
  claims: Readonly<Record<string, readonly ClaimDetail[]>>,
): CitedSource[] {
  const cited = events.flatMap((id) => whoSaysSo(claims[id] ?? []));
  return [...new Map(cited.map((source) => [source.id, source])).values()];
}

/** More are not read from the last row of a room. */
export const MOST_SOURCES_ON_A_SLIDE = 14;
