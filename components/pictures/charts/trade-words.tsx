import { useTranslations } from 'next-intl';
import { useLayoutEffect } from 'react';
import { useFigureWords } from '@/components/charts/use-figure-words';
import type { Locale } from '@/lib/i18n/routing';
import { collectedWords } from '../collected-words';

export type TradeWords = ReturnType<typeof useTradeWords>;
type FigureOptions = Parameters<typeof useFigureWords>[0];

function useTradeWords(options: FigureOptions) {
  return {
    trade: useTranslations('charts.trade'),
    own: useTranslations('papers'),
    figure: useFigureWords(options),
  };
}

interface CollectProps {
  readonly options: FigureOptions;
  readonly onWords: (words: TradeWords) => void;
}

function Collect({ options, onWords }: CollectProps): null {
  const words = useTradeWords(options);
  useLayoutEffect(() => onWords(words));
  return null;
}

export const tradeWords = (language: Locale, options: FigureOptions): Promise<TradeWords> =>
  collectedWords<TradeWords>(language, (onWords) => (
    <Collect options={options} onWords={onWords} />
  ));
