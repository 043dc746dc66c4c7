import { foldText } from '@/lib/text/fold-text';
import type { EventSubjects } from './event-subjects';
import type { SubjectList } from './subject-filter';

/** One row that a reader can choose by. */
export interface SubjectOption {
  readonly id: string;
  readonly name: string;
  /** What the name is short for, or the same. */
  readonly fullName: string;
  /** Events that it would show under all other filters. */
  readonly count: number;
}

/** Ids of a list that some event of the record has: what no filter could show need not be offered. */
export function recordedIds(
  events: readonly EventSubjects[],
  list: SubjectList,
): ReadonlySet<string> {
  return new Set(events.flatMap((event) => [...event[list]]));
}

/** The most frequent first; equals by name. */
export function byCountThenName(
  options: readonly SubjectOption[],
  language: string,
): SubjectOption[] {
  const { compare } = new Intl.Collator(language);
  return options.toSorted((one, other) => other.count - one.count || compare(one.name, other.name));
}

/**
 * Whether each word of a query is in one of the texts, marks and case aside ("binh nhuong" finds
 * Bình Nhưỡng).
 */
export function matcherOf(query: string): (texts: readonly string[]) => boolean {
  const words = foldText(query).text.split(/\s+/).filter(Boolean);
  return (texts) => {
    const folded = texts.map((text) => foldText(text).text);
    return words.every((word) => folded.some((text) => text.includes(word)));
  };
}
