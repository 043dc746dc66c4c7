import type { _Translator as Translator, Messages } from 'next-intl';
import { periodWords, type DateLanguage } from '@/lib/time/date-words';
import { quoted } from '@/lib/text/quotation-marks';
import type { Csl } from '@/lib/model/source-schema';

// A small formatter of our own, because citeproc-js is under the CPAL and AGPL.

export type SourcesTranslator = Translator<Messages, 'sources'>;

export interface ReferenceLanguage {
  readonly t: SourcesTranslator;
  readonly dates: DateLanguage;
}

/** A run of a reference. A title may be linked; what stands alone as a work is set in italics. */
export interface ReferenceSegment {
  readonly text: string;
  readonly italic?: boolean;
  /** BCP 47, where the words are not ours. */
  readonly language?: string;
  readonly href?: string;
}

const STANDALONE = new Set<Csl['type']>([
  'book',
  'dataset',
  'legislation',
  'report',
  'thesis',
  'treaty',
]);

/** `Author (year). “Title”. Container, volume, pages, day. Publisher.` in the interface's language. */
export function referenceSegments(csl: Csl, words: ReferenceLanguage): ReferenceSegment[] {
  const authors = (csl.author ?? csl.editor ?? []).map(nameInverted).join('; ');
  const year = `(${csl.issued ? yearOf(csl.issued) : words.t('noDate')})`;
  const title = titleSegment(csl, words);
  const opening: ReferenceSegment[] = authors
    ? [{ text: `${authors} ${year}. ` }, title, { text: endOf(title.text) }]
    : [title, { text: ` ${year}.` }];
  return [...opening, ...whereSegments(csl, authors, words)];
}

/** The whole reference as plain text, with address and access date, for a clipboard. */
export function referenceText(csl: Csl, words: ReferenceLanguage): string {
  const address = webAddress(csl);
  const accessed = csl.accessed
    ? `${words.t('accessed', { date: dayWords(csl.accessed, words) })}.`
    : null;
  return [
    referenceSegments(csl, words)
      .map(({ text }) => text)
      .join(''),
    ...(address ? [address] : []),
    ...(accessed ? [accessed] : []),
  ].join(' ');
}

/** `Author (year)`, enough to tell documents apart that are given in full elsewhere. */
export function shortReference(csl: Csl, { t }: ReferenceLanguage): string {
  const [first, ...others] = csl.author ?? csl.editor ?? [];
  const name = first
    ? 'literal' in first
      ? first.literal
      : first.family
    : (csl['title-short'] ?? csl.title);
  const year = csl.issued ? yearOf(csl.issued) : t('noDate');
  return `${others.length > 0 ? t('etAl', { author: name }) : name} (${year})`;
}

/** Where the source can be read: its DOI or its address, and nothing but the web. */
export function webAddress(csl: Csl): string | null {
  if (csl.DOI) return `https://doi.org/${csl.DOI}`;
  return csl.URL && /^https?:\/\//i.test(csl.URL) ? csl.URL : null;
}

/** When the source was read, in words, or null. */
export function accessedWords(csl: Csl, words: ReferenceLanguage): string | null {
  return csl.accessed ? words.t('accessed', { date: dayWords(csl.accessed, words) }) : null;
}

type Name = NonNullable<Csl['author']>[number];
type CslDate = NonNullable<Csl['issued']>;

// Family name first says which it is, for Korean and for English names alike.
const nameInverted = (name: Name) =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

const yearOf = (date: CslDate) => String(date['date-parts'][0][0]);

function dayWords(date: CslDate, { dates }: ReferenceLanguage): string {
  const [year, ...monthAndDay] = date['date-parts'][0];
  const digits = [
    String(year).padStart(4, '0'),
    ...monthAndDay.map((n) => String(n).padStart(2, '0')),
  ];
  return periodWords(digits.join('-'), dates, 'short');
}

function titleSegment(csl: Csl, { dates }: ReferenceLanguage): ReferenceSegment {
  const italic = STANDALONE.has(csl.type);
  // In square brackets stands a description, where the source's title is not known.
  const isDescribed = csl.title.startsWith('[');
  return {
    text: italic || isDescribed ? csl.title : quoted(csl.title, dates.language),
    italic,
    // A description is written by the editors, so it is not in the source's language.
    language: isDescribed ? undefined : csl.language,
    href: webAddress(csl) ?? undefined,
  };
}

/** A title that ends with its own mark takes no full stop. */
const endOf = (title: string) => (/[.?!…]$/.test(title) ? '' : '.');

function whereSegments(
  csl: Csl,
  authors: string,
  words: ReferenceLanguage,
): readonly ReferenceSegment[] {
  const { volume, issue, page, issued, publisher } = csl;
  const container = csl['container-title'];
  const details = [
    volumeWords(volume, issue, words),
    page ? words.t('pages', { page }) : null,
    issued && issued['date-parts'][0].length > 1 ? dayWords(issued, words) : null,
  ].filter((part) => part !== null);
  // An agency that signs its own reports is named once.
  const shown = container && container !== authors ? container : null;
  const place = csl['publisher-place'];
  const imprint = publisher && publisher !== authors && publisher !== container ? publisher : null;
  const segments: ReferenceSegment[] = [];
  if (shown) segments.push({ text: ' ' }, { text: shown, italic: true });
  if (details.length > 0) segments.push({ text: `${shown ? ', ' : ' '}${details.join(', ')}` });
  if (segments.length > 0) segments.push({ text: '.' });
  if (imprint) segments.push({ text: ` ${place ? `${place}: ` : ''}${imprint}.` });
  return segments;
}

function volumeWords(
  volume: string | undefined,
  issue: string | undefined,
  { t }: ReferenceLanguage,
): string | null {
  if (volume && issue) return t('volumeIssue', { volume, issue });
  if (volume) return t('volume', { volume });
  return issue ? t('issue', { issue }) : null;
}
