import type { Csl } from '@/lib/model/source-schema';
import { escapedXml } from '@/lib/text/escaped-xml';
import type { IdentifiedCsl } from './bibtex';
import { cslDay } from './csl-day';
import { webAddress } from './reference';

/** Names and numbers of EndNote's reference types. */
const TYPES: Readonly<Record<Csl['type'], readonly [name: string, number: number]>> = {
  article: ['Journal Article', 17],
  'article-journal': ['Journal Article', 17],
  'article-magazine': ['Magazine Article', 19],
  'article-newspaper': ['Newspaper Article', 23],
  book: ['Book', 6],
  chapter: ['Book Section', 5],
  dataset: ['Dataset', 59],
  document: ['Generic', 13],
  'entry-encyclopedia': ['Encyclopedia', 53],
  interview: ['Interview', 64],
  legislation: ['Statute', 31],
  'post-weblog': ['Blog', 56],
  report: ['Report', 27],
  speech: ['Generic', 13],
  thesis: ['Thesis', 32],
  treaty: ['Legal Rule or Regulation', 50],
  webpage: ['Web Page', 12],
};

type Name = NonNullable<Csl['author']>[number];
/** With a comma at its end, EndNote takes a name as a whole. */
const nameOf = (name: Name) =>
  'literal' in name ? `${name.literal},` : [name.family, name.given].filter(Boolean).join(', ');

const element = (tag: string, content: string | undefined | null) =>
  content ? `<${tag}>${escapedXml(content)}</${tag}>` : '';
const within = (tag: string, content: string) =>
  content === '' ? '' : `<${tag}>${content}</${tag}>`;

const authors = (names: readonly Name[] | undefined) =>
  (names ?? []).map((name) => element('author', nameOf(name))).join('');

function recordOf({ id, csl }: IdentifiedCsl, index: number): string {
  const [name, number] = TYPES[csl.type];
  const container = csl['container-title'];
  const address = webAddress(csl);
  return [
    '<record>',
    element('rec-number', String(index + 1)),
    `<ref-type name="${name}">${number}</ref-type>`,
    within(
      'contributors',
      within('authors', authors(csl.author)) + within('secondary-authors', authors(csl.editor)),
    ),
    within('titles', element('title', csl.title) + element('secondary-title', container)),
    within('periodical', element('full-title', container)),
    element('pages', csl.page),
    element('volume', csl.volume),
    element('number', csl.issue),
    within(
      'dates',
      element('year', csl.issued && String(csl.issued['date-parts'][0][0])) +
        within('pub-dates', element('date', csl.issued && cslDay(csl.issued))),
    ),
    element('pub-location', csl['publisher-place']),
    element('publisher', csl.publisher),
    element('label', id),
    element('electronic-resource-num', csl.DOI),
    element('notes', csl.note),
    within('urls', within('related-urls', element('url', address))),
    element('access-date', csl.accessed && cslDay(csl.accessed)),
    element('language', csl.language),
    '</record>',
  ].join('');
}

/** Sources as EndNote's XML. */
export const endnoteXmlOf = (sources: readonly IdentifiedCsl[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>${sources.map(recordOf).join('')}</records></xml>\n`;
