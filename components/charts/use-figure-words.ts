import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { amountWords } from '@/components/event/amount-words';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { NameOf } from '@/lib/filters/subject-names';
import { dateWords } from '@/lib/time/date-words';
import type { EventAmount } from '@/lib/model/event-amount';

/** What a figure is about, how much, when and who says so, in the reader's language. */
export interface FigureWords {
  /** "DPRK and Viet Nam · debt · rice". */
  readonly what: (figure: EventAmount) => string;
  readonly who: (figure: EventAmount) => string;
  readonly kind: (figure: EventAmount) => string;
  readonly amount: (figure: EventAmount) => string;
  readonly period: (figure: EventAmount) => string;
  /** Everything in a line, for the name of a mark. */
  readonly line: (figure: EventAmount) => string;
}

export function useFigureWords(nameOf: NameOf): FigureWords {
  const t = useTranslations('charts.trade');
  const amounts = useTranslations('evidence.amount');
  const format = useFormatter();
  const language = useLocale();
  const dates = useDateLanguage();

  const who = ({ between, reporter, partner, event }: EventAmount) => {
    const others = [reporter, partner].filter((one) => one !== null);
    const named = between.length > 0 ? between : others;
    if (named.length === 0) return event.title;
    return format.list(named.map(({ id }) => nameOf('actors', id)));
  };
  const kind = ({ flow, measure }: EventAmount) =>
    measure === 'ceiling' || flow === 'none' ? t(`kind.${measure}`) : t(`kind.${flow}`);
  const what = (figure: EventAmount) => {
    const words = { who: who(figure), kind: kind(figure) };
    return figure.commodity === null
      ? t('what', words)
      : t('whatOf', { ...words, commodity: figure.commodity });
  };
  const amount = (figure: EventAmount) => amountWords(figure, language, amounts);
  const period = ({ period: edtf, earliest, latest }: EventAmount) => {
    // Without a period of its own, its event's bounds stand for it.
    const bounds = earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`;
    const isDated = earliest !== null || latest !== null;
    return dateWords({ edtf: edtf ?? (isDated ? bounds : null), earliest, latest }, dates, 'short');
  };
  const line = (figure: EventAmount) => {
    const said = t('mark', {
      what: what(figure),
      amount: amount(figure),
      period: period(figure),
    });
    return figure.reporter ? `${said}, ${t('by', { reporter: figure.reporter.name })}` : said;
  };
  return { what, who, kind, amount, period, line };
}
