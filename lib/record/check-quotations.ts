import type { Documents } from './read-documents';
import type { ReadEntry } from './read-entries';
import type { ReadEntries } from './record-entries';
import { claimsOf, sourceRead, type ClaimRead } from './record-claims';
import { problemAt, type RecordProblem } from './record-problem';

/**
 * Quotations that are not in the paragraph they are said to be in, and spellings that are nowhere in
 * the document they are said to be from. A source known through a document is looked up in that
 * document. Letters are compared composed (NFC), and any white space is one space.
 */
export function checkQuotations(entries: ReadEntries, documents: Documents): RecordProblem[] {
  const textOf = documentsBySource(entries, documents);
  return [
    ...claimsOf(entries).flatMap((claim) => {
      const paragraphs = textOf.get(sourceRead(claim.claim));
      return paragraphs === undefined ? [] : quotationProblems(claim, paragraphs);
    }),
    ...[...entries.actors, ...entries.places].flatMap((entry) =>
      spellingProblems(entry, entries, textOf),
    ),
  ];
}

export type TextOf = ReadonlyMap<string, readonly string[]>;

export function documentsBySource({ sources }: ReadEntries, documents: Documents): TextOf {
  return new Map(
    sources.flatMap(({ value }) => {
      const paragraphs = documents.get(value.document ?? '');
      return paragraphs === undefined ? [] : [[value.id, paragraphs.map(folded)] as const];
    }),
  );
}

function quotationProblems(
  { entry, field, claim }: ClaimRead,
  paragraphs: readonly string[],
): RecordProblem[] {
  const { locator, quotation } = claim;
  if (locator.paragraph === undefined) {
    if (quotation === undefined) return [];
    const message = 'a quotation from a document says in which paragraph it is';
    return [problemAt(entry, `${field}.locator`, message)];
  }
  const paragraph = paragraphs[locator.paragraph - 1];
  if (paragraph === undefined) {
    const message = `"${sourceRead(claim)}" has ${paragraphs.length} paragraphs`;
    return [problemAt(entry, `${field}.locator.paragraph`, message)];
  }
  if (quotation === undefined || paragraph.includes(folded(quotation.text))) return [];
  const elsewhere = paragraphs.flatMap((text, index) =>
    text.includes(folded(quotation.text)) ? index + 1 : [],
  );
  const found = elsewhere.length === 0 ? 'nor in any other' : `but in ${elsewhere.join(', ')}`;
  const message = `not in paragraph ${locator.paragraph} of "${sourceRead(claim)}", ${found}`;
  return [problemAt(entry, `${field}.quotation.text`, message)];
}

interface Named {
  readonly id: string;
  readonly names: readonly {
    readonly text: string;
    readonly kind: string;
    readonly source?: string | undefined;
  }[];
}

function spellingProblems(
  entry: ReadEntry<Named>,
  { sources }: ReadEntries,
  textOf: TextOf,
): RecordProblem[] {
  return entry.value.names.flatMap(({ text, kind, source }, index) => {
    if (kind !== 'variant' || source === undefined) return [];
    const read = sources.find(({ value }) => value.id === source)?.value;
    const documents = [source, ...(read?.citedIn.map(({ document }) => document) ?? [])].flatMap(
      (id) => textOf.get(id) ?? [],
    );
    // A source that none of the documents is or cites was read elsewhere.
    if (documents.length === 0) return [];
    if (documents.some((paragraph) => paragraph.includes(folded(text)))) return [];
    return [problemAt(entry, `names.${index}.text`, `nowhere in "${source}"`)];
  });
}

const folded = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ');
