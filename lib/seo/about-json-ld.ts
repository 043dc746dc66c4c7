import type { JsonLd, PageIdentity } from './json-ld';

interface AboutWords {
  readonly title: string;
  readonly description: string;
  /** The record, as `datasetJsonLd` describes it. */
  readonly dataset: JsonLd;
}

/** The page about the atlas, and of which edition of the record it speaks. */
export function aboutJsonLd(
  { title, description, dataset }: AboutWords,
  page: PageIdentity,
): JsonLd {
  return {
    '@type': 'AboutPage',
    '@id': `${page.address}#page`,
    name: title,
    description,
    url: page.address,
    inLanguage: page.language,
    about: dataset,
  };
}
