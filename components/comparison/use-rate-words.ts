import { useFormatter, useTranslations } from 'next-intl';

/** Events a year, in two figures: a rate of a few events is no more exact than that. */
export function useRateWords(): (...rates: readonly number[]) => string {
  const t = useTranslations('comparison');
  const format = useFormatter();
  return (...rates) => {
    const figures = rates.map((rate) => format.number(rate, { maximumSignificantDigits: 2 }));
    return t('rate', { rate: figures.join(' → ') });
  };
}
