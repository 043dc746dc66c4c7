import { useTranslations } from 'next-intl';
import { useFigureWords } from '@/components/charts/use-figure-words';
import { collectedWords } from '@/components/take-along/drawing/collected-words';
import type { Locale } from '@/lib/i18n/routing';

export type TradeWords = ReturnType<typeof useTradeWords>;
type FigureOptions = Parameters<typeof useFigureWords>[0];

function useTradeWords(options: FigureOptions) {
  return {
    trade: useTranslations('charts.trade'),
    own: useTranslations('papers'),
    figure: useFigureWords(options),
  };
}

export function tradeWords(language: Locale, options: FigureOptions): Promise<TradeWords> {
  const useWords = () => useTradeWords(options);
  return collectedWords(language, useWords);
}
