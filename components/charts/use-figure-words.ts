import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { amountWords } from '@/components/event/amount-words';
import { useDateLanguage } from '@/components/event/use-date-language';
import type { FigureGrounds } from '@/lib/charts/figure-grounds';
import { goodsDirection, type StateTies } from '@/lib/charts/goods-direction';
import type { NameOf } from '@/lib/filters/subject-names';
import { dateWords } from '@/lib/time/date-words';
import type { EventAmount } from '@/lib/model/event-amount';
import { takesArticle } from './takes-article';

/** What a figure is about, how much, when and who says so, in the reader's language. */
export interface FigureWords {
  /** Which way and whose: "ROK → Mongolia, exports of the ROK"; or "DPRK and Viet Nam · debt · rice". */
  readonly what: (figure: EventAmount) => string;
  /** "reported by Mongolia as its imports"; null where that is no question. */
  readonly by: (figure: EventAmount) => string | null;
  readonly amount: (figure: EventAmount) => string;
  readonly period: (figure: EventAmount) => string;
  /** Everything in a line, for the name of a mark. */
  readonly line: (figure: EventAmount) => string;
}

interface FigureWordsOptions {
  readonly nameOf: NameOf;
  readonly ties: StateTies;
  readonly grounds: FigureGrounds;
}

export function useFigureWords({ nameOf, ties, grounds }: FigureWordsOptions): FigureWords {
  const t = useTranslations('charts.trade');
  const amounts = useTranslations('evidence.amount');
  const format = useFormatter();
  const language = useLocale();
  const dates = useDateLanguage();

  const named = (id: string) => {
    const name = nameOf('actors', id);
    return { name, article: ties.isState(id) && takesArticle(name) ? 'the' : 'none' };
  };
  const who = ({ between, reporter, partner, event }: EventAmount) => {
    const others = [reporter, partner].filter((one) => one !== null);
    const states = between.length > 0 ? between : others;
    if (states.length === 0) return event.title;
    return format.list(states.map(({ id }) => nameOf('actors', id)));
  };
  const directionOrKind = (figure: EventAmount) => {
    const direction = goodsDirection(figure, ties);
    if (direction) {
      const { name: from, article } = named(direction.exporter);
      return t('exportsOf', { from, to: nameOf('actors', direction.importer), article });
    }
    const { flow, measure } = figure;
    const kind =
      measure === 'ceiling' || flow === 'none' ? t(`kind.${measure}`) : t(`kind.${flow}`);
    return t('what', { who: who(figure), kind });
  };
  const what = (figure: EventAmount) => {
    const words = directionOrKind(figure);
    return figure.commodity === null
      ? words
      : t('whatOf', { what: words, commodity: figure.commodity });
  };
  const by = (figure: EventAmount) => {
    if (figure.reporter === null) return isOfGoods(figure) ? t('byNobody') : null;
    const { name: reporter, article } = named(figure.reporter.id);
    return goodsDirection(figure, ties)?.isImportersCount
      ? t('byImporter', { reporter, article })
      : t('by', { reporter, article });
  };
  const amount = (figure: EventAmount) => amountWords(figure, language, amounts);
  const period = ({ period: edtf, earliest, latest }: EventAmount) => {
    // Without a period of its own, its event's bounds stand for it.
    const bounds = earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`;
    const isDated = earliest !== null || latest !== null;
    return dateWords({ edtf: edtf ?? (isDated ? bounds : null), earliest, latest }, dates, 'short');
  };
  const line = (figure: EventAmount) =>
    [
      t('mark', { what: what(figure), amount: amount(figure), period: period(figure) }),
      by(figure),
      ...grounds.doubtsOf(figure).map((doubt) => t(`doubt.${doubt}`)),
    ]
      .filter((words) => words !== null)
      .join(', ');
  return { what, by, amount, period, line };
}

/** Of goods that cross a border one asks who counted them. */
const isOfGoods = ({ flow }: EventAmount) =>
  flow === 'export' || flow === 'import' || flow === 'both';
