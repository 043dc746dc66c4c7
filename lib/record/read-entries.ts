import { LineCounter, parseDocument, isMap, isSeq, type Document } from 'yaml';
import type { z } from 'zod';
import type { RecordProblem } from './record-problem';

/** An entry with the place in the files that it was read from, for errors found later. */
export interface ReadEntry<T> {
  readonly file: string;
  readonly value: T;
  /** Line of a field such as `claims.0.source`, or of the nearest thing around it that exists. */
  readonly lineOf: (field: string) => number;
}

interface EntriesRead<T> {
  readonly entries: ReadEntry<T>[];
  readonly problems: RecordProblem[];
}

/**
 * Parses one YAML file of the record: a list of entries, each checked on its own so that one bad
 * entry does not hide the next.
 */
export function readEntries<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): EntriesRead<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      entry: 'YAML',
      field: '',
      message: error.message.split('\n')[0] ?? 'not YAML',
    }));
    return { entries: [], problems };
  }
  if (document.contents === null) return { entries: [], problems: [] };
  if (!isSeq(document.contents)) {
    const message = 'expected a list of entries, each beginning with "- id:"';
    return { entries: [], problems: [{ file, line: 1, entry: 'file', field: '', message }] };
  }

  const entries: ReadEntry<z.infer<Schema>>[] = [];
  const problems: RecordProblem[] = [];
  const values: unknown[] = document.toJS();
  values.forEach((value, index) => {
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      entries.push({
        file,
        value: parsed.data,
        lineOf: (field) => lineOf(document, lines, [index, ...pathOf(field)]),
      });
      return;
    }
    for (const issue of parsed.error.issues) {
      problems.push({
        file,
        line: lineOf(document, lines, [index, ...issue.path]),
        entry: entryName(value, index),
        field: issue.path.join('.'),
        message: issue.message,
      });
    }
  });
  return { entries, problems };
}

function entryName(value: unknown, index: number): string {
  if (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string'
  ) {
    return value.id;
  }
  return `entry ${index + 1}`;
}

const pathOf = (field: string) =>
  field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** The line of a field, or of the nearest thing around it that exists. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    const range = isMap(node) || isSeq(node) || hasRange(node) ? node.range : undefined;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
