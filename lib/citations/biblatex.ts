import type { Csl } from '@/lib/model/source-schema';
import { entryText, escapedTex, namesOfTex, verbatimTex, type IdentifiedCsl } from './bibtex';
import { cslDay } from './csl-day';
import { webAddress } from './reference';

/** Types of biblatex (https://www.ctan.org/pkg/biblatex), which has more than BibTeX proper. */
const TYPES: Readonly<Record<Csl['type'], string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  dataset: 'dataset',
  document: 'misc',
  'entry-encyclopedia': 'inreference',
  interview: 'misc',
  legislation: 'legislation',
  'post-weblog': 'online',
  report: 'report',
  speech: 'unpublished',
  thesis: 'thesis',
  treaty: 'legal',
  webpage: 'online',
};

/** What narrows a type down. */
const SUBTYPES: Partial<Record<Csl['type'], string>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};

const CONTAINERS: Readonly<Record<string, string>> = {
  article: 'journaltitle',
  incollection: 'booktitle',
  inreference: 'booktitle',
  online: 'organization',
};
const PUBLISHERS: Readonly<Record<string, string>> = {
  report: 'institution',
  thesis: 'institution',
};

/** Names of babel, by which biblatex knows languages; one that babel has not is left out. */
const LANGUAGES: Partial<Record<NonNullable<Csl['language']>, string>> = {
  de: 'german',
  en: 'english',
  fr: 'french',
  ja: 'japanese',
  ko: 'korean',
  mn: 'mongolian',
  ru: 'russian',
  vi: 'vietnamese',
};

function entryOf({ id, csl }: IdentifiedCsl): string {
  const type = TYPES[csl.type];
  const address = webAddress(csl);
  return entryText(type, id, {
    author: namesOfTex(csl.author),
    editor: namesOfTex(csl.editor),
    title: `{${escapedTex(csl.title)}}`,
    entrysubtype: SUBTYPES[csl.type],
    [CONTAINERS[type] ?? 'maintitle']: csl['container-title'] && escapedTex(csl['container-title']),
    [PUBLISHERS[type] ?? 'publisher']: csl.publisher && escapedTex(csl.publisher),
    location: csl['publisher-place'] && escapedTex(csl['publisher-place']),
    date: csl.issued && cslDay(csl.issued),
    volume: csl.volume && escapedTex(csl.volume),
    number: csl.issue && escapedTex(csl.issue),
    pages: csl.page && escapedTex(csl.page).replace(/[-–]+/g, '--'),
    doi: csl.DOI && verbatimTex(csl.DOI),
    url: csl.DOI || address === null ? undefined : verbatimTex(address),
    urldate: csl.accessed && cslDay(csl.accessed),
    langid: csl.language && LANGUAGES[csl.language],
    note: csl.note && escapedTex(csl.note),
  });
}

/** Sources as a file for biblatex and biber. */
export const biblatexOf = (sources: readonly IdentifiedCsl[]) => sources.map(entryOf).join('\n');
