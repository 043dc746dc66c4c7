/** What is wrong with the record, in terms of the file that a person edits. */
export interface RecordProblem {
  readonly file: string;
  /** Line in the file, from 1, when it is known. */
  readonly line?: number;
  /** Id of the entry, or its ordinal when it has no id. */
  readonly entry: string;
  /** Path of the field inside the entry, such as `claims.0.source`. */
  readonly field: string;
  readonly message: string;
}

/** Something to say about a field of an entry that has been read. */
export function problemAt(
  { file, value, lineOf }: ProblemEntry,
  field: string,
  message: string,
): RecordProblem {
  return { file, line: lineOf(field), entry: value.id, field, message };
}

interface ProblemEntry {
  readonly file: string;
  readonly value: { readonly id: string };
  readonly lineOf: (field: string) => number;
}

export function describeProblem(problem: RecordProblem): string {
  const where = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  const field = problem.field === '' ? '' : ` › ${problem.field}`;
  return `${where} › ${problem.entry}${field}: ${problem.message}`;
}

/** Thrown when the record cannot be used; nothing has been changed by then. */
export class InvalidRecordError extends Error {
  constructor(readonly problems: readonly RecordProblem[]) {
    super(
      `The record has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n` +
        problems.map((problem) => `  ${describeProblem(problem)}`).join('\n'),
    );
    this.name = 'InvalidRecordError';
  }
}
