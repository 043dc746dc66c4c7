import { z } from 'zod';
import { RECORD_LANGUAGES, slugSchema } from '@/lib/text/text-schema';

import { foldText } from '@/lib/text/fold-text';
import { cslSchema, type Csl } from '@/lib/model/source-schema';

/** A source in the list of all. */
export const bibliographyEntrySchema = z.object({
  id: slugSchema,
  csl: cslSchema,
  /** The leading number of one of the documents that the record was read from. */
  document: z.string().nullable(),
  /** Events with a claim by this source, or known through it. */
  events: z.number().int().nonnegative(),
});
export type BibliographyEntry = z.infer<typeof bibliographyEntrySchema>;

/** What the record was read from, in the order of its numbers. */
export function documentsAmong<Entry extends Pick<BibliographyEntry, 'document'>>(
  entries: readonly Entry[],
): Entry[] {
  return entries
    .filter(({ document }) => document !== null)
    .toSorted((one, other) => (one.document! < other.document! ? -1 : 1));
}

export const BIBLIOGRAPHY_ORDERS = ['author', 'year', 'title', 'events'] as const;
export type BibliographyOrder = (typeof BIBLIOGRAPHY_ORDERS)[number];

const SOURCE_TYPES = cslSchema.shape.type.options;

const MOST_CHARACTERS = 100;

/**
 * What an address asks of the bibliography. An empty field of a form is no restriction, and what
 * cannot be read is left out: a mistyped link still shows the list.
 */
export const bibliographyQuerySchema = z.object({
  text: z.string().trim().max(MOST_CHARACTERS).catch(''),
  type: z.enum(SOURCE_TYPES).nullable().catch(null),
  language: z.enum(RECORD_LANGUAGES).nullable().catch(null),
  documents: z.literal('only').nullable().catch(null),
  sort: z.enum(BIBLIOGRAPHY_ORDERS).catch('author'),
});
export type BibliographyQuery = z.infer<typeof bibliographyQuerySchema>;

/** What the query keeps, in its order. */
export function chosenSources(
  entries: readonly BibliographyEntry[],
  query: BibliographyQuery,
): BibliographyEntry[] {
  const words = foldText(query.text).text.split(/\s+/).filter(Boolean);
  const keeps = ({ csl, document }: BibliographyEntry) =>
    (query.type === null || csl.type === query.type) &&
    (query.language === null || csl.language === query.language) &&
    (query.documents === null || document !== null) &&
    words.every((word) => searchedText(csl).includes(word));
  return entries.filter(keeps).toSorted(ORDERS[query.sort]);
}

const searchedText = (csl: Csl) =>
  foldText(
    [
      csl.title,
      csl['title-short'],
      csl['container-title'],
      csl.publisher,
      ...[...(csl.author ?? []), ...(csl.editor ?? [])].flatMap(Object.values),
      csl.issued?.['date-parts'][0][0],
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  ).text;

/** By what a reference begins with: its first author, or its title where it has none. */
function headword(csl: Csl): string {
  const [first] = csl.author ?? csl.editor ?? [];
  if (first === undefined) return csl.title;
  return 'literal' in first
    ? first.literal
    : [first.family, first.given].filter(Boolean).join(', ');
}

type Compare = (one: BibliographyEntry, other: BibliographyEntry) => number;

// One collation for both languages, so that a list does not change its order with the interface.
const collator = new Intl.Collator('en', { numeric: true });
const compareText = (one: string, other: string) => collator.compare(bare(one), bare(other));
/** Without the bracket or the quotation mark that a title may begin with. */
const bare = (text: string) => text.replace(/^[^\p{L}\p{N}]+/u, '');

const dayOf = ({ issued }: Csl) =>
  issued ? issued['date-parts'][0].map((part) => String(part).padStart(4, '0')).join('-') : '';

const byAuthor: Compare = (one, other) =>
  compareText(headword(one.csl), headword(other.csl)) || byYear(one, other) || byId(one, other);
/** The newest first; what has no date comes last. */
const byYear: Compare = (one, other) => dayOf(other.csl).localeCompare(dayOf(one.csl), 'en');
const byId: Compare = (one, other) => (one.id < other.id ? -1 : 1);

const ORDERS: Record<BibliographyOrder, Compare> = {
  author: byAuthor,
  year: (one, other) => byYear(one, other) || byAuthor(one, other),
  title: (one, other) => compareText(one.csl.title, other.csl.title) || byId(one, other),
  events: (one, other) => other.events - one.events || byAuthor(one, other),
};

/** The query as the search of an address; what restricts nothing is left out. */
export function bibliographySearch(query: BibliographyQuery): string {
  const { text, sort, ...restrictions } = query;
  const search = new URLSearchParams();
  if (text !== '') search.set('text', text);
  for (const [name, value] of Object.entries(restrictions)) {
    if (value !== null) search.set(name, value);
  }
  if (sort !== 'author') search.set('sort', sort);
  return search.size > 0 ? `?${search}` : '';
}
