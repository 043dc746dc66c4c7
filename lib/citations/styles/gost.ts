import type { Csl } from '@/lib/model/source-schema';
import { webAddress } from '../reference';
import {
  pagesOf,
  datePartsOf,
  joinedRuns,
  shapeOf,
  signersOf,
  withInitials,
  yearOf,
  type CslDate,
  type StyledReference,
} from './style-parts';

/** `19.09.2007`, as far as it is known. */
function dottedDay(date: CslDate): string {
  const { year, month, day } = datePartsOf(date);
  return [day, month]
    .filter((part) => part !== undefined)
    .map((part) => `${String(part).padStart(2, '0')}.`)
    .join('')
    .concat(String(year));
}

const isRussian = ({ language }: Csl) => language === 'ru';

/**
 * GOST R 7.0.5–2008, the bibliographic reference: in the language of the source as far as it is Russian,
 * else with the words that the standard takes for Latin letters ("P.", "No."), and without italics.
 */
export function gost(csl: Csl): StyledReference {
  const names = signersOf(csl).map((name) => withInitials(name, '', ' '));
  // Four and more are named by the first, in brackets "and others".
  const others = isRussian(csl) ? '[и др.]' : '[et al.]';
  const signed = names.length > 3 ? `${names[0]} ${others}` : names.join(', ');
  const container = csl['container-title'];
  const shape = shapeOf(csl);
  const isPart = container !== undefined && shape !== 'work';
  const imprint = [csl['publisher-place'], csl.publisher].filter(Boolean).join(' : ');
  const year = yearOf(csl.issued);
  const hasDay =
    csl.issued !== undefined && shape !== 'journal' && datePartsOf(csl.issued).month !== undefined;
  const date = csl.issued ? (hasDay ? dottedDay(csl.issued) : String(year)) : '';
  const published = isPart ? date : [imprint, date].filter((part) => part !== '').join(', ');
  const number = isRussian(csl) ? '№' : 'No.';
  const volume = isRussian(csl) ? 'Т.' : 'Vol.';
  const page = isRussian(csl) ? 'С.' : 'P.';
  const address = webAddress(csl);
  const read = csl.accessed ? ` (дата обращения: ${dottedDay(csl.accessed)})` : '';
  const areas = [
    ...(isPart ? [] : container ? [container] : []),
    ...(published === '' ? [] : [published]),
    ...(csl.volume ? [`${volume} ${csl.volume}`] : []),
    ...(csl.issue ? [`${number} ${csl.issue}`] : []),
    ...(csl.page ? [`${page} ${pagesOf(csl.page)}`] : []),
    ...(address === null ? [] : [`URL: ${address}${read}`]),
  ];
  const head = [signed, csl.title]
    .filter((part) => part !== '')
    .join(signed === '' || /\.\]?$/.test(signed) ? ' ' : '. ');
  const opening = isPart ? `${head} // ${container}` : head;
  const stop = /[.?!…]$/.test(opening) ? ' ' : '. ';
  const text = areas.length === 0 ? opening : `${opening}${stop}${areas.join('. ')}`;
  return joinedRuns(/[.?!…]$/.test(text) ? text : `${text}.`);
}
