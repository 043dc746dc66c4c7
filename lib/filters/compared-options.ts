import { visibleEventIds } from '@/lib/flows/flow-selectors';
import { LIST_OF_KIND, type SubjectKind } from '@/lib/view/compared';
import { parseDyad } from '@/lib/view/dyad';
import { subjectCounts } from './subject-filter';
import type { SubjectNames } from './subject-names';
import { byCountThenName, type SubjectOption } from './subject-options';
import type { CountedRecord, ViewFilter } from './view-filter';

interface CountedSubjects extends CountedRecord {
  readonly names: SubjectNames;
}

/** What a side of a comparison can be: each that has an event under all other filters. */
export function comparedOptions(
  { cubes, subjects, matched, names }: CountedSubjects,
  filter: ViewFilter,
  kind: SubjectKind,
  language: string,
): SubjectOption[] {
  const list = LIST_OF_KIND[kind];
  const counts = subjectCounts(subjects, filter, matched, visibleEventIds(cubes, filter), list);
  const options = [...counts].map(([id, count]) => ({
    id,
    count,
    name: names(list, id) ?? id,
    fullName: names(list, id, 'full') ?? id,
  }));
  return byCountThenName(options, language);
}

/** Two to begin with: the chosen one or that of most events, and of pairs one that shares a state. */
export function firstTwo(
  options: readonly SubjectOption[],
  chosen: string | null,
  kind: SubjectKind,
): readonly [string, string] | null {
  const first = chosen ?? options[0]?.id;
  if (first === undefined) return null;
  const others = options.filter(({ id }) => id !== first);
  const states: readonly string[] = kind === 'dyad' ? (parseDyad(first) ?? []) : [];
  const second =
    others.find(({ id }) => parseDyad(id)?.some((state) => states.includes(state))) ?? others[0];
  return second ? [first, second.id] : null;
}
