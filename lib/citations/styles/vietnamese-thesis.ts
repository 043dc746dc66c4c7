import type { Csl } from '@/lib/model/source-schema';
import { webAddress } from '../reference';
import {
  isDescribed,
  italic,
  pagesOf,
  quotedTitle,
  datePartsOf,
  joinedRuns,
  shapeOf,
  signersOf,
  withInitials,
  yearOf,
  type CslDate,
  type StyledReference,
  type StyledRun,
} from './style-parts';

/** `19/9/2007`, as far as it is known. */
function slashedDay(date: CslDate): string {
  const { year, month, day } = datePartsOf(date);
  return [day, month, year].filter((part) => part !== undefined).join('/');
}

/**
 * As the guidance of the Vietnamese Ministry of Education and Training for theses has it, by which the
 * universities go: `Author (year), “Title”, Journal, volume(issue), tr. 10-16.` Names of Vietnamese
 * authors stay in their order; those of others begin with the family name, initials after it.
 */
export function vietnameseThesis(csl: Csl): StyledReference {
  const names = signersOf(csl).map((name) => withInitials(name, '', ''));
  const signed = names.length > 2 ? `${names[0]} và cs` : names.join(', ');
  const year = `(${yearOf(csl.issued) ?? 'không rõ năm'})`;
  const standsAlone = shapeOf(csl) === 'work';
  const title: StyledRun = isDescribed(csl)
    ? { text: csl.title }
    : standsAlone
      ? italic(csl.title)
      : { text: quotedTitle(csl.title, 'double') };
  const opening = signed === '' ? [title, ` ${year}`] : [`${signed} ${year}, `, title];
  const container = csl['container-title'];
  const volume = [csl.volume ?? '', csl.issue ? `(${csl.issue})` : ''].join('');
  const word = csl.language === undefined || csl.language === 'vi' ? 'tr.' : 'pp.';
  const address = webAddress(csl);
  const day =
    csl.issued && shapeOf(csl) !== 'journal' && datePartsOf(csl.issued).month !== undefined
      ? slashedDay(csl.issued)
      : '';
  const imprint = [csl.publisher === signed ? undefined : csl.publisher, csl['publisher-place']]
    .filter(Boolean)
    .join(', ');
  const read = csl.accessed ? `, truy cập ngày ${slashedDay(csl.accessed)}` : '';
  return joinedRuns(
    ...opening,
    container && container !== signed ? ', ' : '',
    container && container !== signed ? (standsAlone ? container : italic(container)) : '',
    volume === '' ? '' : `, ${volume}`,
    imprint === '' || imprint === container ? '' : `, ${imprint}`,
    day === '' ? '' : `, ${day}`,
    csl.page ? `, ${word} ${pagesOf(csl.page, '-')}` : '',
    address === null ? '' : `, ${address}${read}`,
    '.',
  );
}
