import type { Csl } from '@/lib/model/source-schema';
import { webAddress } from '../reference';
import {
  dayMonthYear,
  isDescribed,
  italic,
  namesInRow,
  englishMonth,
  pagesOf,
  quotedTitle,
  datePartsOf,
  joinedRuns,
  shapeOf,
  signersOf,
  withInitials,
  yearOf,
  type StyledReference,
  type StyledRun,
} from './style-parts';

/** Harvard as Cite Them Right has it. */
export function harvard(csl: Csl): StyledReference {
  const names = signersOf(csl).map((name) => withInitials(name, ',', ''));
  const signed = names.length > 3 ? `${names[0]} et al.` : namesInRow(names, 'and', false);
  const year = `(${yearOf(csl.issued) ?? 'no date'})`;
  const shape = shapeOf(csl);
  const standsAlone = shape === 'work' || shape === 'web';
  const title: StyledRun = isDescribed(csl)
    ? { text: csl.title }
    : standsAlone
      ? italic(csl.title)
      : { text: quotedTitle(csl.title, 'single') };
  const opening = signed === '' ? [title, ` ${year}`] : [`${signed} ${year} `, title];
  const where = whereOf(csl, signed);
  const address = webAddress(csl);
  const accessed = csl.accessed ? ` (Accessed: ${dayMonthYear(csl.accessed)})` : '';
  return joinedRuns(
    ...opening,
    ...where,
    '.',
    address === null ? '' : ` Available at: ${address}${accessed}.`,
  );
}

/** `22 March`, since the year has been said. */
function dayAndMonth(csl: Csl): string {
  if (!csl.issued) return '';
  const { month, day } = datePartsOf(csl.issued);
  if (month === undefined) return '';
  return day === undefined ? englishMonth(month) : `${day} ${englishMonth(month)}`;
}

function whereOf(csl: Csl, signed: string): readonly (StyledRun | string)[] {
  const container = csl['container-title'];
  const imprint = [csl['publisher-place'], csl.publisher === signed ? undefined : csl.publisher]
    .filter(Boolean)
    .join(': ');
  const page = csl.page ? `, ${/[-–,]/.test(csl.page) ? 'pp.' : 'p.'} ${pagesOf(csl.page)}` : '';
  switch (shapeOf(csl)) {
    case 'journal':
      return container
        ? [
            ', ',
            italic(container),
            csl.volume ? `, ${csl.volume}` : '',
            csl.issue ? `${csl.volume ? '' : ', '}(${csl.issue})` : '',
            page,
          ]
        : [];
    case 'news': {
      const day = dayAndMonth(csl);
      return [
        container ? ', ' : '',
        container ? italic(container) : '',
        day ? `, ${day}` : '',
        page,
      ];
    }
    case 'part':
      return [', in ', italic(container!), imprint ? `. ${imprint}` : '', page];
    case 'web':
    case 'work': {
      const owners = [container === signed ? undefined : container, imprint || undefined].filter(
        (owner, index, all) => owner !== undefined && all.indexOf(owner) === index,
      );
      return owners.map((owner) => `. ${owner}`);
    }
  }
}
