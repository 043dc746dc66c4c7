import { familyOrder, type RelationCount } from './relation-counts';

/** A relation in two periods; a count is 0 where it is not. */
export interface ComparedRelation extends Omit<RelationCount, 'count'> {
  readonly key: string;
  readonly before: number;
  readonly after: number;
}

/** Each relation of either period is in exactly one of the three, those of most events first. */
export interface PeriodChange {
  readonly added: readonly ComparedRelation[];
  readonly ended: readonly ComparedRelation[];
  readonly kept: readonly ComparedRelation[];
}

type Relations = ReadonlyMap<string, RelationCount>;

/** What there is only in the second period, only in the first, and in both. */
export function comparePeriods(first: Relations, second: Relations): PeriodChange {
  const keys = [...new Set([...first.keys(), ...second.keys()])];
  const relations = keys
    .map((key): ComparedRelation => {
      const [before, after] = [first.get(key), second.get(key)];
      const { places, family } = (before ?? after)!;
      return {
        key,
        places,
        family,
        before: before?.count ?? 0,
        after: after?.count ?? 0,
        occurred: before?.occurred === true || after?.occurred === true,
      };
    })
    .toSorted(
      (one, other) =>
        other.before + other.after - (one.before + one.after) ||
        familyOrder(one) - familyOrder(other) ||
        (one.key < other.key ? -1 : 1),
    );
  return {
    added: relations.filter(({ before }) => before === 0),
    ended: relations.filter(({ after }) => after === 0),
    kept: relations.filter(({ before, after }) => before > 0 && after > 0),
  };
}
