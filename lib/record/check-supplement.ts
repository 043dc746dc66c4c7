import type { EventEntry } from '@/lib/model/event-schema';
import type { Csl, Source } from '@/lib/model/source-schema';
import type { ReadEntry } from './read-entries';
import { sourceRead } from './record-claims';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';

/**
 * An event is of the supplement when nothing in it was read from one of the five documents: a filter
 * and a badge tell the two apart. What lies beyond the documents is cited exactly, or not at all.
 */
export function checkSupplement({
  events,
  sources,
}: Pick<ReadEntries, 'events' | 'sources'>): RecordProblem[] {
  const documents = new Set(
    sources.flatMap(({ value }) => (value.document === undefined ? [] : [value.id])),
  );
  return [
    ...events.flatMap((entry) => eventProblems(entry, documents)),
    ...sources.filter(({ value }) => isBeyondDocuments(value)).flatMap(sourceProblems),
  ];
}

function eventProblems(
  entry: ReadEntry<EventEntry>,
  documents: ReadonlySet<string>,
): RecordProblem[] {
  const { supplement, claims } = entry.value;
  const read = claims.findIndex((claim) => documents.has(sourceRead(claim)));
  if (supplement && read !== -1) {
    const message = 'was read from a document, so the event is not of the supplement';
    return [problemAt(entry, `claims.${read}`, message)];
  }
  if (!supplement && read === -1) {
    const message = 'expected `supplement: true`: no claim was read from one of the documents';
    return [problemAt(entry, 'supplement', message)];
  }
  return [];
}

const isBeyondDocuments = ({ document, citedIn }: Source) =>
  document === undefined && citedIn.length === 0;

function sourceProblems(entry: ReadEntry<Source>): RecordProblem[] {
  const { csl } = entry.value;
  const missing = (['URL', 'accessed', 'language'] satisfies (keyof Csl)[]).filter(
    (variable) => csl[variable] === undefined,
  );
  const unpublished = csl.publisher === undefined && csl['container-title'] === undefined;
  return [...missing, ...(unpublished ? ['publisher'] : [])].map((variable) =>
    problemAt(entry, `csl.${variable}`, 'missing, and no document cites this source for us'),
  );
}
