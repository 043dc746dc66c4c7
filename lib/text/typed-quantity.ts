import { typedText } from './typed-text';

/**
 * A number as a person types it; null for anything else. One mark before three figures, such as
 * `12,000`, sets thousands apart or begins the fraction, as the language has it. Anything else can be
 * meant in one way only, whatever the language: a phone may write in another one than the page.
 */
export function typedQuantity(text: string, language: string): number | null {
  const plain = typedText(text)
    .replace(/[\s'’]/g, '')
    .replace('−', '-');
  const parts = /^([+-]?)([\d.,]*\d)([.,]?)$/.exec(plain);
  if (!parts) return null;
  const [, sign = '', figures = ''] = parts;
  const whole = unsigned(figures, language);
  return whole === null ? null : Number(sign + whole);
}

/** As JavaScript writes it. */
function unsigned(figures: string, language: string): string | null {
  if (isGrouped(figures, thousandsMark(language))) return figures.replaceAll(/[.,]/g, '');
  const last = Math.max(figures.lastIndexOf('.'), figures.lastIndexOf(','));
  if (last === -1) return figures;
  const [before, mark, after] = [figures.slice(0, last), figures[last], figures.slice(last + 1)];
  const other = mark === ',' ? '.' : ',';
  if (/^\d*$/.test(before) || isGrouped(before, other)) {
    return `${before.replaceAll(/[.,]/g, '')}.${after}`;
  }
  // More than one of a mark can only set thousands apart.
  return isGrouped(figures, mark!) ? figures.replaceAll(/[.,]/g, '') : null;
}

const isGrouped = (figures: string, mark: string) => {
  const [first = '', ...groups] = figures.split(mark);
  return (
    /^[1-9]\d{0,2}$/.test(first) &&
    groups.length > 0 &&
    groups.every((group) => /^\d{3}$/.test(group))
  );
};

const thousandsMark = (language: string) =>
  new Intl.NumberFormat(language).formatToParts(1_000_000).find(({ type }) => type === 'group')
    ?.value ?? '';
