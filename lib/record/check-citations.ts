import type { Source } from '@/lib/model/source-schema';
import { claimsOf, type ClaimRead } from './record-claims';
import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';
import { problemAt, type RecordProblem } from './record-problem';

/**
 * A claim that knows its source through a document needs that document to cite the source, and in
 * the footnote that the claim names.
 */
export function checkCitations(entries: ReadEntries): RecordProblem[] {
  const sources = new Map(entries.sources.map(({ value }) => [value.id, value]));
  return [
    ...claimsOf(entries).flatMap((claim) => viaProblems(claim, sources)),
    ...entries.sources.flatMap((entry) => documentProblems(entry, sources)),
  ];
}

function viaProblems(
  { entry, field, claim }: ClaimRead,
  sources: ReadonlyMap<string, Source>,
): RecordProblem[] {
  const { source, via, locator } = claim;
  if (via === undefined) return [];
  const cited = sources.get(source)?.citedIn.filter(({ document }) => document === via) ?? [];
  if (cited.length === 0) {
    const message = `the source "${source}" does not say that "${via}" cites it`;
    return [problemAt(entry, `${field}.via`, message)];
  }
  const footnotes = cited.flatMap(({ footnote }) => footnote ?? []);
  if (locator.footnote === undefined || footnotes.length === 0) return [];
  if (footnotes.includes(locator.footnote)) return [];
  const message = `"${via}" cites "${source}" in footnote ${footnotes.join(', ')}`;
  return [problemAt(entry, `${field}.locator.footnote`, message)];
}

function documentProblems(
  entry: ReadEntry<Source>,
  sources: ReadonlyMap<string, Source>,
): RecordProblem[] {
  return entry.value.citedIn.flatMap(({ document }, index) => {
    const citing = sources.get(document);
    // One that is not in the record at all is a broken link, and reported as that.
    if (citing === undefined || citing.document !== undefined) return [];
    const message = `"${document}" is not one of the documents that the record was read from`;
    return [problemAt(entry, `citedIn.${index}.document`, message)];
  });
}
