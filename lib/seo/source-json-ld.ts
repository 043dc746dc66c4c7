import { webAddress } from '@/lib/citations/reference';
import type { Csl } from '@/lib/model/source-schema';
import type { JsonLd, PageIdentity } from './json-ld';

const TYPES: Record<Csl['type'], string> = {
  article: 'Article',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  document: 'DigitalDocument',
  'entry-encyclopedia': 'Article',
  interview: 'CreativeWork',
  legislation: 'Legislation',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  speech: 'CreativeWork',
  thesis: 'Thesis',
  treaty: 'Legislation',
  webpage: 'WebPage',
};

/** A cited work, on its own page or within what rests on it. */
export function sourceJsonLd(csl: Csl, page?: PageIdentity): JsonLd {
  const container = csl['container-title'];
  return {
    '@type': TYPES[csl.type],
    '@id': page && `${page.address}#source`,
    name: csl.title,
    author: csl.author?.map(nameJsonLd),
    editor: csl.editor?.map(nameJsonLd),
    datePublished: csl.issued?.['date-parts'][0]
      .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
      .join('-'),
    inLanguage: csl.language,
    isPartOf: container ? { '@type': 'CreativeWork', name: container } : undefined,
    publisher: csl.publisher ? { '@type': 'Organization', name: csl.publisher } : undefined,
    pagination: csl.page,
    url: webAddress(csl) ?? undefined,
    mainEntityOfPage: page?.address,
  };
}

/** A name in one piece may be that of a person or of an organisation: nothing says which. */
const nameJsonLd = (name: NonNullable<Csl['author']>[number]) =>
  'literal' in name
    ? name.literal
    : {
        '@type': 'Person',
        name: [name.given, name.family].filter(Boolean).join(' '),
        familyName: name.family,
        givenName: name.given,
      };
