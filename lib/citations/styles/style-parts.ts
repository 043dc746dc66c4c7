import type { Csl } from '@/lib/model/source-schema';

/** A run of a reference; titles of whole works are in italics. */
export interface StyledRun {
  readonly text: string;
  readonly italic?: boolean;
}

export type StyledReference = readonly StyledRun[];

type Name = NonNullable<Csl['author']>[number];
export type CslDate = NonNullable<Csl['issued']>;

/** How a style lays out one source. */
export type StyleFormatter = (csl: Csl) => StyledReference;

/** What a source is to a style: most tell no finer kinds apart. */
export type SourceShape = 'journal' | 'news' | 'part' | 'web' | 'work';

const SHAPES: Readonly<Record<Csl['type'], SourceShape>> = {
  article: 'news',
  'article-journal': 'journal',
  'article-magazine': 'news',
  'article-newspaper': 'news',
  book: 'work',
  chapter: 'part',
  dataset: 'web',
  document: 'web',
  'entry-encyclopedia': 'part',
  interview: 'web',
  legislation: 'work',
  'post-weblog': 'web',
  report: 'work',
  speech: 'web',
  thesis: 'work',
  treaty: 'work',
  webpage: 'web',
};

/** A part of nothing that is named stands alone, as a page of the web does. */
export const shapeOf = (csl: Csl): SourceShape => {
  const shape = SHAPES[csl.type];
  return shape === 'part' && csl['container-title'] === undefined ? 'web' : shape;
};

/** Those who sign the source; whoever edited it where nobody else does. */
export const signersOf = (csl: Csl): readonly Name[] => csl.author ?? csl.editor ?? [];

/** `Carey, Benedict`; a name that has no parts stays whole. */
export const inverted = (name: Name): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

/** `Benedict Carey` */
export const givenFirst = (name: Name): string =>
  'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');

/** `B.-K.` of `Byung-Kook`: a style puts a mark between them. */
export function initials(given: string, between: string): string {
  return given
    .split(/\s+|(?<=\.)(?=\p{Lu})/u)
    .filter(Boolean)
    .map((part) =>
      part
        .split('-')
        .filter(Boolean)
        .map((half) => `${[...half][0]!.toUpperCase()}.`)
        .join('-'),
    )
    .join(between);
}

/** `Carey, B.` */
export const withInitials = (name: Name, comma: string, between: string): string =>
  'literal' in name
    ? name.literal
    : name.given === undefined
      ? name.family
      : `${name.family}${comma} ${initials(name.given, between)}`;

/** Names in a row, with the word that stands before the last; `serial` puts a comma before it from three on. */
export function namesInRow(names: readonly string[], last: string, serial: boolean): string {
  const [first = ''] = names;
  if (names.length < 2) return first;
  const comma = serial && names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${last} ${names.at(-1)}`;
}

export const yearOf = (date: CslDate | undefined): number | null =>
  date?.['date-parts'][0][0] ?? null;

/** Year, month and day as numbers; what is not known is left out. */
export function datePartsOf(date: CslDate): { year: number; month?: number; day?: number } {
  const [year, month, day] = date['date-parts'][0] as readonly [number, number?, number?];
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const englishMonth = (month: number): string => MONTHS[month - 1] ?? '';

/** `7 March 2019`, `March 2019` or `2019` */
export function dayMonthYear(date: CslDate, month = englishMonth): string {
  const { year, month: number, day } = datePartsOf(date);
  return [day, number === undefined ? undefined : month(number), year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `March 7, 2019`, `March 2019` or `2019` */
export function monthDayYear(date: CslDate): string {
  const { year, month, day } = datePartsOf(date);
  if (month === undefined) return String(year);
  return day === undefined
    ? `${englishMonth(month)} ${year}`
    : `${englishMonth(month)} ${day}, ${year}`;
}

/** In square brackets stands a description where the source's title is not known. */
export const isDescribed = ({ title }: Csl): boolean => title.startsWith('[');

/** Pages with a dash between the first and the last. */
export const pagesOf = (page: string, dash = '–'): string => page.replace(/\s*[-–]+\s*/g, dash);

/** A title in quotation marks; those that it has itself become the other kind. */
export function quotedTitle(title: string, outer: 'double' | 'single'): string {
  const inner = outer === 'double' ? ['‘', '’'] : ['“', '”'];
  const turned = title.replace(
    /[“"]([^“”"]*)[”"]|‘([^‘’]*)’(?!\p{Letter})/gu,
    (_, double, single) => [inner[0], (double ?? single) as string, inner[1]].join(''),
  );
  return outer === 'double' ? `“${turned}”` : `‘${turned}’`;
}

/** The end of a sentence, unless a text brings its own. */
export const stopAfter = (text: string): string => (/[.?!…]["”’»)]?$/.test(text) ? '' : '.');

/** Runs without what is empty, those of one kind next to each other as one. */
export function joinedRuns(
  ...parts: readonly (StyledRun | string | null | undefined)[]
): StyledReference {
  const joined: StyledRun[] = [];
  for (const part of parts) {
    if (part === null || part === undefined || part === '') continue;
    const run = typeof part === 'string' ? { text: part } : part;
    if (run.text === '') continue;
    const before = joined.at(-1);
    if (before && Boolean(before.italic) === Boolean(run.italic)) {
      joined[joined.length - 1] = { ...before, text: before.text + run.text };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

export const italic = (text: string): StyledRun => ({ text, italic: true });

export const textOfRuns = (reference: StyledReference): string =>
  reference.map(({ text }) => text).join('');
