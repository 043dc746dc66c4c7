import type { Csl } from '@/lib/model/source-schema';
import { webAddress } from '../reference';
import {
  dayMonthYear,
  givenFirst,
  inverted,
  isDescribed,
  italic,
  pagesOf,
  quotedTitle,
  joinedRuns,
  shapeOf,
  signersOf,
  stopAfter,
  englishMonth,
  type StyledReference,
  type StyledRun,
} from './style-parts';

/** From three on, the first and "et al."; two are both. */
function namesOf(csl: Csl): string {
  const [first, second, ...others] = signersOf(csl);
  if (!first) return '';
  if (!second) return inverted(first);
  return others.length > 0
    ? `${inverted(first)}, et al.`
    : `${inverted(first)}, and ${givenFirst(second)}`;
}

/** May, June and July are short enough. */
const shortMonth = (month: number) => {
  const name = englishMonth(month);
  if (name.length <= 4) return name;
  return `${name.slice(0, name === 'September' ? 4 : 3)}.`;
};

/** The address without the protocol, as the MLA Handbook, 9th edition, has it; a DOI stays whole. */
function addressOf(csl: Csl): string {
  const address = webAddress(csl) ?? '';
  return csl.DOI ? address : address.replace(/^https?:\/\//, '');
}

/** MLA, 9th edition: what a source is, and then its containers, from the inside to the outside. */
export function mla(csl: Csl): StyledReference {
  const names = namesOf(csl);
  const stop = stopAfter(csl.title);
  const title: StyledRun[] = isDescribed(csl)
    ? [{ text: `${csl.title}.` }]
    : shapeOf(csl) === 'work'
      ? [italic(csl.title), { text: stop }]
      : [{ text: quotedTitle(`${csl.title}${stop}`, 'double') }];
  const container = csl['container-title'];
  const publisher = csl.publisher === container || csl.publisher === names ? '' : csl.publisher;
  const details: (StyledRun | string)[] = [
    container ? italic(container) : '',
    csl.volume ? `vol. ${csl.volume}` : '',
    csl.issue ? `no. ${csl.issue}` : '',
    publisher ?? '',
    csl.issued ? dayMonthYear(csl.issued, shortMonth) : '',
    csl.page ? `${/[-–,]/.test(csl.page) ? 'pp.' : 'p.'} ${pagesOf(csl.page, '-')}` : '',
    addressOf(csl),
  ].filter((part) => part !== '');
  const where = details.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
  const accessed =
    csl.issued === undefined && csl.accessed
      ? ` Accessed ${dayMonthYear(csl.accessed, shortMonth)}.`
      : '';
  return joinedRuns(
    names === '' ? '' : `${names}${stopAfter(names)} `,
    ...title,
    where.length > 0 ? ' ' : '',
    ...where,
    where.length > 0 ? '.' : '',
    accessed,
  );
}
