import type { _Translator as Translator, Messages } from 'next-intl';
import type { AmountDetail } from '@/lib/model/event-detail';
import { AMOUNT_UNITS } from '@/lib/model/vocabulary';
import type { Locale } from '@/lib/i18n/routing';

type AmountTranslator = Translator<Messages, 'evidence.amount'>;

type UnitWithWords = Exclude<(typeof AMOUNT_UNITS)[number], 'percent'>;

const hasWords = (unit: string): unit is UnitWithWords =>
  unit !== 'percent' && (AMOUNT_UNITS as readonly string[]).includes(unit);

const isCurrency = (unit: string) => /^[A-Z]{3}$/.test(unit);

/** Enough for every figure of a double: we never round what a source gives. */
const EXACT = { maximumSignificantDigits: 15 } as const;
const MILLION = 1e6;

/** A figure in words, with its unit and its qualifier; null is said to be not quantified. */
export function amountWords(
  {
    value,
    unit,
    measure,
    qualifier,
  }: Pick<AmountDetail, 'value' | 'unit' | 'measure' | 'qualifier'>,
  language: Locale,
  t: AmountTranslator,
): string {
  if (value === null) return t('notQuantified');
  return t(`qualifier.${qualifier}`, { amount: figure(value, unit, measure, language, t) });
}

function figure(
  value: number,
  unit: string,
  measure: AmountDetail['measure'],
  language: Locale,
  t: AmountTranslator,
): string {
  const large: Intl.NumberFormatOptions =
    Math.abs(value) >= MILLION ? { notation: 'compact', compactDisplay: 'long' } : {};
  const number = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, { ...EXACT, ...large, ...options }).format(value);
  if (unit === 'percent') {
    const sign = measure === 'growth' ? 'exceptZero' : 'auto';
    return number({ style: 'unit', unit: 'percent', signDisplay: sign });
  }
  if (isCurrency(unit)) {
    return number({ style: 'currency', currency: unit, currencyDisplay: 'name' });
  }
  return hasWords(unit)
    ? t(`unit.${unit}`, { count: value, amount: number({}) })
    : `${number({})} ${unit}`;
}
