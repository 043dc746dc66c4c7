import type { Actor } from '@/lib/model/actor-schema';
import type { ReadEntry } from './read-entries';
import { problemAt, type RecordProblem } from './record-problem';

/** Short names by which an actor could be taken for another, whose own they are or whose standard ones. */
export function checkNames(actors: readonly ReadEntry<Actor>[]): RecordProblem[] {
  const shown = actors.flatMap(({ value: { id, names } }) =>
    names
      .filter(({ kind }) => kind === 'short' || kind === 'standard')
      .map(({ language, text }) => ({ id, language, text })),
  );
  return actors.flatMap((entry) =>
    entry.value.names.flatMap(({ kind, language, text }, index) => {
      const other = shown.find(
        (name) => name.id !== entry.value.id && name.language === language && name.text === text,
      );
      if (kind !== 'short' || other === undefined) return [];
      return [
        problemAt(entry, `names.${index}.text`, `"${text}" is also what "${other.id}" is called`),
      ];
    }),
  );
}
