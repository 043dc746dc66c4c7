import type { Csl } from '@/lib/model/source-schema';
import { webAddress } from '../reference';
import {
  englishMonth,
  isDescribed,
  italic,
  monthDayYear,
  pagesOf,
  datePartsOf,
  joinedRuns,
  shapeOf,
  signersOf,
  stopAfter,
  withInitials,
  type StyledReference,
  type StyledRun,
} from './style-parts';

/** From so many on, a list leaves out those between the nineteenth and the last. */
const MOST_NAMES = 20;

function namesOf(csl: Csl): string {
  const names = signersOf(csl).map((name) => withInitials(name, ',', ' '));
  if (names.length > MOST_NAMES) {
    return `${names.slice(0, MOST_NAMES - 1).join(', ')}, . . . ${names.at(-1)}`;
  }
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** `2019, March 22`; a journal and a book have their year alone. */
function dateOf(csl: Csl): string {
  if (!csl.issued) return 'n.d.';
  const { year, month, day } = datePartsOf(csl.issued);
  const shape = shapeOf(csl);
  if (month === undefined || shape === 'journal' || shape === 'part') return String(year);
  return `${year}, ${englishMonth(month)}${day === undefined ? '' : ` ${day}`}`;
}

/**
 * APA, 7th edition. Titles keep the capitals of the source: whether a word is a name is not known to a
 * program.
 */
export function apa(csl: Csl): StyledReference {
  const names = namesOf(csl);
  const shape = shapeOf(csl);
  const standsAlone = shape === 'work' || shape === 'web';
  const title: StyledRun =
    standsAlone && !isDescribed(csl) ? italic(csl.title) : { text: csl.title };
  const opening =
    names === ''
      ? [title, `${stopAfter(csl.title)} (${dateOf(csl)}). `]
      : [`${names}${stopAfter(names)} (${dateOf(csl)}). `, title, `${stopAfter(csl.title)} `];
  const address = webAddress(csl);
  const accessed =
    csl.issued === undefined && csl.accessed
      ? `Retrieved ${monthDayYear(csl.accessed)}, from `
      : '';
  const end = address === null ? '' : `${accessed}${address}`;
  const where = whereOf(csl, names);
  return trimmed(joinedRuns(...opening, ...where, where.length > 0 && end !== '' ? ' ' : '', end));
}

function whereOf(csl: Csl, names: string): readonly (StyledRun | string)[] {
  const container = csl['container-title'];
  const publisher = csl.publisher === names ? undefined : csl.publisher;
  switch (shapeOf(csl)) {
    case 'journal':
      if (!container) return [];
      return [
        italic([container, csl.volume].filter(Boolean).join(', ')),
        csl.issue === undefined
          ? ''
          : csl.volume === undefined
            ? `, (${csl.issue})`
            : `(${csl.issue})`,
        csl.page ? `, ${pagesOf(csl.page)}` : '',
        '.',
      ];
    case 'news':
      return container ? [italic(container), stopAfter(container)] : [];
    case 'part':
      return [
        'In ',
        italic(container!),
        csl.page ? ` (pp. ${pagesOf(csl.page)})` : '',
        '.',
        publisher ? ` ${publisher}${stopAfter(publisher)}` : '',
      ];
    case 'web':
    case 'work': {
      const owners = [container === names ? undefined : container, publisher].filter(
        (owner, index, all) => owner !== undefined && all.indexOf(owner) === index,
      );
      return owners.map((owner, index) => `${index > 0 ? ' ' : ''}${owner}${stopAfter(owner!)}`);
    }
  }
}

/** The last run without the space that nothing follows. */
function trimmed(reference: StyledReference): StyledReference {
  const last = reference.at(-1);
  return last
    ? joinedRuns(...reference.slice(0, -1), { ...last, text: last.text.trimEnd() })
    : reference;
}
