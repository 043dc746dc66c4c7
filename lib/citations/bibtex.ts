import type { Csl } from '@/lib/model/source-schema';
import { cslDay } from './csl-day';
import { webAddress } from './reference';

/** A source and the id that it is cited by. */
export interface IdentifiedCsl {
  readonly id: string;
  readonly csl: Csl;
}

/**
 * Types of BibTeX proper (https://www.ctan.org/pkg/bibtex), so that every program reads them.
 * What it has no type for is `misc`.
 */
const TYPES: Partial<Record<Csl['type'], string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'incollection',
  report: 'techreport',
  thesis: 'phdthesis',
};

/** In which field the container, and the publisher, of a type stands. */
const CONTAINERS: Readonly<Record<string, string>> = {
  article: 'journal',
  incollection: 'booktitle',
};
const PUBLISHERS: Readonly<Record<string, string>> = {
  techreport: 'institution',
  phdthesis: 'school',
};

const ESCAPED: Readonly<Record<string, string>> = {
  // On its own, a brace would end the field.
  '{': '(',
  '}': ')',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as TeX has it, in UTF-8. */
export const escapedTex = (text: string) =>
  text.replace(/[{}&%$#_\\~^]/g, (mark) => ESCAPED[mark]!);

/** An address, which is taken as it stands. */
export const verbatimTex = (text: string) => text.replace(/[{}\\]/g, encodeURIComponent);

type Name = NonNullable<Csl['author']>[number];
/** In braces, a name stays whole: "and" in it is no second author. */
const nameOf = (name: Name) =>
  'literal' in name
    ? `{${escapedTex(name.literal)}}`
    : [name.family, name.given].flatMap((part) => (part ? [escapedTex(part)] : [])).join(', ');
export const namesOfTex = (names: readonly Name[] | undefined) => names?.map(nameOf).join(' and ');

/** An entry; a field without a value is left out. */
export function entryText(
  type: string,
  id: string,
  fields: Readonly<Record<string, string | undefined>>,
): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}}`] : [],
  );
  return `@${type}{${id},\n${lines.join(',\n')}\n}\n`;
}

function entryOf({ id, csl }: IdentifiedCsl): string {
  const type = TYPES[csl.type] ?? 'misc';
  const container = csl['container-title'];
  const address = webAddress(csl);
  return entryText(type, id, {
    author: namesOfTex(csl.author),
    editor: namesOfTex(csl.editor),
    // In braces of its own, so that a style leaves its capitals.
    title: `{${escapedTex(csl.title)}}`,
    [CONTAINERS[type] ?? 'howpublished']: container && escapedTex(container),
    [PUBLISHERS[type] ?? 'publisher']: csl.publisher && escapedTex(csl.publisher),
    address: csl['publisher-place'] && escapedTex(csl['publisher-place']),
    year: csl.issued && String(csl.issued['date-parts'][0][0]),
    date: csl.issued && cslDay(csl.issued),
    volume: csl.volume && escapedTex(csl.volume),
    number: csl.issue && escapedTex(csl.issue),
    pages: csl.page && escapedTex(csl.page).replace(/[-–]+/g, '--'),
    doi: csl.DOI && verbatimTex(csl.DOI),
    url: address ? verbatimTex(address) : undefined,
    urldate: csl.accessed && cslDay(csl.accessed),
    langid: csl.language,
    note: csl.note && escapedTex(csl.note),
  });
}

/** Sources as a BibTeX file. */
export const bibtexOf = (sources: readonly IdentifiedCsl[]) => sources.map(entryOf).join('\n');
