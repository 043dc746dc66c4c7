import { familyOrder, type RelationCount } from './relation-counts';

/** A relation on both sides of a comparison; a count is 0 where the record has none. */
export interface ComparedRelation extends Omit<RelationCount, 'count'> {
  readonly key: string;
  readonly before: number;
  readonly after: number;
}

/** Each relation of either side is in exactly one of the three, those of most events first. */
export interface ComparedRelations {
  readonly onlyB: readonly ComparedRelation[];
  readonly onlyA: readonly ComparedRelation[];
  readonly both: readonly ComparedRelation[];
}

type Relations = ReadonlyMap<string, RelationCount>;

/** What is on record only for the second side, only for the first, and for both. */
export function compareSides(first: Relations, second: Relations): ComparedRelations {
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
    onlyB: relations.filter(({ before }) => before === 0),
    onlyA: relations.filter(({ after }) => after === 0),
    both: relations.filter(({ before, after }) => before > 0 && after > 0),
  };
}
