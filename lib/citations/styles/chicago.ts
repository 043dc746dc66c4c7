import type { Csl } from '@/lib/model/source-schema';
import { webAddress } from '../reference';
import {
  givenFirst,
  inverted,
  isDescribed,
  italic,
  monthDayYear,
  namesInRow,
  pagesOf,
  quotedTitle,
  datePartsOf,
  joinedRuns,
  shapeOf,
  signersOf,
  stopAfter,
  yearOf,
  type StyledReference,
  type StyledRun,
} from './style-parts';

/*
 * The Chicago Manual of Style, 17th edition: notes and bibliography, and author–date. Its own examples
 * are in chicago.test.ts.
 */

/** The first is inverted, since the list is sorted by it. */
function listedNames(csl: Csl): string {
  const [first, ...others] = signersOf(csl);
  if (!first) return '';
  const names = namesInRow([inverted(first), ...others.map(givenFirst)], 'and', true);
  // An inverted name is followed by a comma, however few they are.
  return others.length === 1 && !('literal' in first) ? names.replace(' and ', ', and ') : names;
}

/** More than three are the first and the others. */
function notedNames(csl: Csl): string {
  const names = signersOf(csl).map(givenFirst);
  return names.length > 3 ? `${names[0]} et al.` : namesInRow(names, 'and', true);
}

/** The title as the type of source has it, with the mark that follows inside of its quotation marks. */
function titleRuns(csl: Csl, mark: '.' | ','): StyledRun[] {
  const { title } = csl;
  const end = mark === '.' ? stopAfter(title) : /[?!…]$/.test(title) ? '' : mark;
  if (isDescribed(csl)) return [{ text: `${title}${mark}` }];
  if (shapeOf(csl) === 'work') return [italic(title), { text: end }];
  return [{ text: quotedTitle(`${title}${end}`, 'double') }];
}

const isDated = (csl: Csl) =>
  csl.issued !== undefined && datePartsOf(csl.issued).month !== undefined;

/** A page of the web that says no day is cited by the day on which it was read. */
const accessOf = (csl: Csl) =>
  csl.issued === undefined && csl.accessed !== undefined
    ? `Accessed ${monthDayYear(csl.accessed)}`
    : null;

function volumeOf({ volume, issue }: Csl): string {
  return [volume, issue === undefined ? undefined : `no. ${issue}`]
    .filter((part) => part !== undefined)
    .join(', ');
}

const imprintOf = ({ publisher, 'publisher-place': place }: Csl) =>
  [place, publisher].filter(Boolean).join(': ');

/** Where a source stands, from after its title on; `hasYear` where the year is said before the title. */
function whereListed(csl: Csl, hasYear: boolean): readonly (StyledRun | string)[] {
  const container = csl['container-title'];
  const year = yearOf(csl.issued);
  const date = csl.issued && (!hasYear || isDated(csl)) ? monthDayYear(csl.issued) : '';
  const imprint = imprintOf(csl);
  switch (shapeOf(csl)) {
    case 'journal': {
      if (!container) return year !== null && !hasYear ? [` ${date}.`] : [];
      const volume = hasYear
        ? [csl.volume ?? '', csl.issue === undefined ? '' : ` (${csl.issue})`].join('')
        : `${volumeOf(csl)}${date === '' ? '' : ` (${date})`}`;
      const page = csl.page ? `: ${pagesOf(csl.page)}` : '';
      return [' ', italic(container), volume.trim() === '' ? '' : ` ${volume.trim()}`, page, '.'];
    }
    case 'news': {
      if (!container) return date === '' ? [] : [` ${date}.`];
      return [' ', italic(container), date === '' ? '' : `, ${date}`, '.'];
    }
    case 'part':
      return [
        ' In ',
        italic(container!),
        csl.page ? `, ${pagesOf(csl.page)}` : '',
        '.',
        ...imprintAndYear(imprint, hasYear ? null : year),
        accessOf(csl) === null ? '' : ` ${accessOf(csl)}.`,
      ];
    case 'web': {
      const owner = container ?? (imprint === '' ? null : imprint);
      const day = date === '' ? accessOf(csl) : date;
      return [owner ? ` ${owner}${stopAfter(owner)}` : '', day ? ` ${day}.` : ''];
    }
    case 'work':
      return [
        container ? ` ${container}${stopAfter(container)}` : '',
        ...imprintAndYear(imprint, hasYear ? null : year),
      ];
  }
}

function imprintAndYear(imprint: string, year: number | null): readonly string[] {
  const said = [imprint, year].filter((part) => part !== '' && part !== null).join(', ');
  return said === '' ? [] : [` ${said}.`];
}

const addressOf = (csl: Csl) => {
  const address = webAddress(csl);
  return address === null ? '' : ` ${address}.`;
};

/** An entry of the bibliography. */
export function chicagoBibliography(csl: Csl): StyledReference {
  const names = listedNames(csl);
  return joinedRuns(
    names === '' ? '' : `${names}${stopAfter(names)} `,
    ...titleRuns(csl, '.'),
    ...whereListed(csl, false),
    addressOf(csl),
  );
}

/** An entry of the list of references. */
export function chicagoAuthorDate(csl: Csl): StyledReference {
  const names = listedNames(csl);
  const year = `${yearOf(csl.issued) ?? 'n.d.'}`;
  const title = titleRuns(csl, '.');
  const opening =
    names === ''
      ? [...title, ` ${year}${stopAfter(year)}`]
      : [`${names}${stopAfter(names)} ${year}${stopAfter(year)} `, ...title];
  return joinedRuns(...opening, ...whereListed(csl, true), addressOf(csl));
}

/** A first, full note; its number is the reader's. */
export function chicagoNote(csl: Csl): StyledReference {
  const names = notedNames(csl);
  const container = csl['container-title'];
  const shape = shapeOf(csl);
  const date = csl.issued ? monthDayYear(csl.issued) : '';
  const imprint = imprintOf(csl);
  const address = webAddress(csl);
  const published = [imprint, yearOf(csl.issued)].filter((part) => part !== '' && part !== null);
  const accessed = accessOf(csl)?.replace('Accessed', 'accessed') ?? '';
  const where: (StyledRun | string)[] = [];
  if (shape === 'work') {
    if (container) where.push(`${container} `);
    if (published.length > 0) where.push(`(${published.join(', ')})`);
  } else if (shape === 'journal' && container) {
    const volume = volumeOf(csl);
    where.push(
      italic(container),
      volume === '' ? '' : ` ${volume}`,
      date === '' ? '' : ` (${date})`,
    );
    if (csl.page) where.push(`: ${pagesOf(csl.page)}`);
  } else if (shape === 'part') {
    where.push('in ', italic(container!));
    if (published.length > 0) where.push(` (${published.join(', ')})`);
    if (csl.page) where.push(`, ${pagesOf(csl.page)}`);
    if (accessed !== '') where.push(`, ${accessed}`);
  } else {
    const owner = container ?? (imprint === '' ? null : imprint);
    const day = date === '' ? accessed : date;
    if (owner) where.push(shape === 'news' ? italic(owner) : owner);
    if (day !== '') where.push(owner ? `, ${day}` : day);
  }
  const hasWhere = where.some((part) => (typeof part === 'string' ? part : part.text) !== '');
  const follows = hasWhere || address !== null;
  // The year of a book stands in brackets, which no comma comes before.
  const isBracketed = shape === 'work' && !container && published.length > 0;
  const title = titleRuns(csl, isBracketed || !follows ? '.' : ',');
  const opening = isBracketed ? withoutStop(title) : title;
  const end = address === null ? '.' : `${hasWhere ? ',' : ''} ${address}.`;
  return joinedRuns(
    names === '' ? '' : `${names}, `,
    ...opening,
    hasWhere ? ' ' : '',
    ...where,
    follows ? end : '',
  );
}

/** A title inside of a sentence that goes on. */
function withoutStop(title: readonly StyledRun[]): StyledRun[] {
  return title.map((run) => ({ ...run, text: run.text.replace(/\.(”?)$/, '$1') }));
}
