import type { Csl } from '@/lib/model/source-schema';
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

/** Text as BibTeX has it, in UTF-8. */
const escaped = (text: string) => text.replace(/[{}&%$#_\\~^]/g, (mark) => ESCAPED[mark]!);

/** An address, which is taken as it stands. */
const verbatim = (text: string) => text.replace(/[{}\\]/g, encodeURIComponent);

type Name = NonNullable<Csl['author']>[number];
/** In braces, a name stays whole: "and" in it is no second author. */
const nameOf = (name: Name) =>
  'literal' in name
    ? `{${escaped(name.literal)}}`
    : [name.family, name.given].flatMap((part) => (part ? [escaped(part)] : [])).join(', ');
const namesOf = (names: readonly Name[] | undefined) => names?.map(nameOf).join(' and ');

const dayOf = ({ 'date-parts': [parts] }: NonNullable<Csl['issued']>) =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');

function entryOf({ id, csl }: IdentifiedCsl): string {
  const type = TYPES[csl.type] ?? 'misc';
  const container = csl['container-title'];
  const address = webAddress(csl);
  const fields: Readonly<Record<string, string | undefined>> = {
    author: namesOf(csl.author),
    editor: namesOf(csl.editor),
    // In braces of its own, so that a style leaves its capitals.
    title: `{${escaped(csl.title)}}`,
    [CONTAINERS[type] ?? 'howpublished']: container && escaped(container),
    [PUBLISHERS[type] ?? 'publisher']: csl.publisher && escaped(csl.publisher),
    address: csl['publisher-place'] && escaped(csl['publisher-place']),
    year: csl.issued && String(csl.issued['date-parts'][0][0]),
    date: csl.issued && dayOf(csl.issued),
    volume: csl.volume && escaped(csl.volume),
    number: csl.issue && escaped(csl.issue),
    pages: csl.page && escaped(csl.page).replace(/[-–]+/g, '--'),
    doi: csl.DOI && verbatim(csl.DOI),
    url: address ? verbatim(address) : undefined,
    urldate: csl.accessed && dayOf(csl.accessed),
    langid: csl.language,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}}`] : [],
  );
  return `@${type}{${id},\n${lines.join(',\n')}\n}\n`;
}

/** Sources as a BibTeX file. */
export const bibtexOf = (sources: readonly IdentifiedCsl[]) => sources.map(entryOf).join('\n');
