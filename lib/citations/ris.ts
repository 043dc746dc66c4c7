import type { Csl } from '@/lib/model/source-schema';
import type { IdentifiedCsl } from './bibtex';
import { webAddress } from './reference';

/** Reference types of RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). */
const TYPES: Readonly<Record<Csl['type'], string>> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  document: 'GEN',
  'entry-encyclopedia': 'ENCYC',
  interview: 'PCOMM',
  legislation: 'STAT',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  speech: 'GEN',
  thesis: 'THES',
  treaty: 'GEN',
  webpage: 'ELEC',
};

type Name = NonNullable<Csl['author']>[number];
const nameOf = (name: Name) =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

/** `2019/02/27/`: what is not known stays empty, and the slashes stay. */
const dayOf = ({ 'date-parts': [parts] }: NonNullable<Csl['issued']>) => {
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year?.padStart(4, '0')}/${month ?? ''}/${day ?? ''}/`;
};

function entryOf({ id, csl }: IdentifiedCsl): string {
  const [firstPage, lastPage] = csl.page?.split(/[-–]+/) ?? [];
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', TYPES[csl.type]],
    ['ID', id],
    ...(csl.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    ...(csl.editor ?? []).map((name) => ['ED', nameOf(name)] as const),
    ['TI', csl.title],
    ['T2', csl['container-title']],
    ['PB', csl.publisher],
    ['CY', csl['publisher-place']],
    ['PY', csl.issued && String(csl.issued['date-parts'][0][0])],
    ['DA', csl.issued && dayOf(csl.issued)],
    ['VL', csl.volume],
    ['IS', csl.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['DO', csl.DOI],
    ['UR', webAddress(csl)],
    ['Y2', csl.accessed && dayOf(csl.accessed)],
    ['LA', csl.language],
    ['N1', csl.note],
  ];
  // A line of the file is a field, so a text has none.
  const written = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : [],
  );
  return [...written, 'ER  - ', ''].join('\r\n');
}

/** Sources as a RIS file. */
export const risOf = (sources: readonly IdentifiedCsl[]) => sources.map(entryOf).join('\r\n');
