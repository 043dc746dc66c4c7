import { amountsQuery } from '@/components/queries/amount-queries';
import { getQueryClient } from '@/components/queries/query-client';
import { figureGrounds } from '@/lib/charts/figure-grounds';
import { stateTies } from '@/lib/charts/goods-direction';
import { tradeFigures } from '@/lib/charts/trade-figures';
import { tradeSeries } from '@/lib/charts/trade-series';
import type { EventAmount } from '@/lib/model/event-amount';
import { inkOf, type Marks } from '../ink';
import { themeOfLook } from '../picture-look';
import type { ChartContent, ChartRoom, ChartSubject } from './chart-content';
import { levelKey, tradeDrawings } from './trade-drawings';
import { tradeWords } from './trade-words';
import { writtenLines, type WrittenLine } from './written-lines';

/** Figures that a description says. */
const MOST_SAID = 12;
const GAP = 24;

/** Trade, aid and debt: sums over the years drawn, and each figure in words; null where there is none. */
export async function tradeContent({
  record,
  visible,
  nameOf,
  language,
  look,
}: ChartSubject): Promise<ChartContent | null> {
  const amounts = await getQueryClient().fetchQuery(amountsQuery(language));
  const { levels, growth, others, unknown } = tradeFigures(amounts, visible.ids);
  const sums = [...levels.values()].flat();
  const all = [...sums, ...growth, ...others, ...unknown];
  if (all.length === 0) return null;
  const ties = stateTies(record.actors);
  const grounds = figureGrounds(all, visible.summaries, ties);
  const words = await tradeWords(language, { nameOf, ties, grounds });
  const { trade: t, own, figure } = words;
  const theme = themeOfLook(look);
  const ink = inkOf(theme);
  const { series, single } = tradeSeries(sums, ties);
  const drawings = tradeDrawings({ series, single, levels, words, language, theme });
  const group = (title: string, figures: readonly EventAmount[]): WrittenLine[] =>
    figures.length === 0
      ? []
      : [
          { text: title, isBold: true, gap: 0.6 },
          ...figures.map((one) => ({ text: figure.line(one) })),
        ];
  // Those of a drawing come last: a course of years is read off it.
  const inWords = [
    ...group(own('sums'), single),
    ...group(t('growth'), growth),
    ...group(t('others'), others),
    ...group(t('unknown'), unknown),
    ...group(
      own('series'),
      series.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map((one) => one.figure))),
    ),
  ];

  const draw = ({ width, height }: ChartRoom): Marks => {
    const isAcross = width > height;
    const drawn = drawings.length === 0 ? 0 : isAcross ? 0.6 : 0.62;
    const room = isAcross
      ? { width: width * drawn - (drawn > 0 ? GAP : 0), height }
      : { width, height: height * drawn };
    const { marks, left } = drawings.length === 0 ? { marks: [], left: 0 } : stacked(room);
    const place = isAcross
      ? { x: width * drawn, y: 0, width: width * (1 - drawn) }
      : { x: 0, y: height * drawn + (drawn > 0 ? GAP / 2 : 0), width };
    return [...marks, ...listed(place, height - place.y, left)];
  };
  /** As many drawings as have room, one under another. */
  const stacked = ({ width, height }: ChartRoom) => {
    const heads = drawings.map((one) => one.heightOf(width));
    let count = 0;
    let used = 0;
    for (const head of heads) {
      if (count > 0 && used + head + LEAST_PLOT > height) break;
      used += head + LEAST_PLOT;
      count += 1;
    }
    const spare = Math.max(0, height - used) / count;
    let y = 0;
    const marks = drawings.slice(0, count).flatMap((one, index) => {
      const plot = Math.min(MOST_PLOT, LEAST_PLOT + spare);
      const drawn = one.draw({ y, width, height: plot });
      y += heads[index]! + plot;
      return drawn;
    });
    return { marks, left: drawings.length - count };
  };
  /** As many figures as have room, and how many have none. */
  const listed = (
    place: { readonly x: number; readonly y: number; readonly width: number },
    height: number,
    drawingsLeft: number,
  ): Marks => {
    const end = (shown: number): WrittenLine[] => {
      const rest = inWords.slice(shown).filter(({ isBold }) => isBold !== true).length;
      return [
        ...(rest > 0 ? [{ text: own('moreFigures', { count: rest }) }] : []),
        ...(drawingsLeft > 0 ? [{ text: own('moreDrawings', { count: drawingsLeft }) }] : []),
      ].map((line) => ({ ...line, colour: 'ink-soft' as const }));
    };
    const heightOf = (lines: readonly WrittenLine[]) => writtenLines(lines, place, ink).height;
    let used = 0;
    const ends = inWords.map((line) => (used += heightOf([line])));
    for (let shown = inWords.length; shown > 0; shown -= 1) {
      // A title with nothing under it is left out.
      if (ends[shown - 1]! > height || inWords[shown - 1]!.isBold === true) continue;
      if (ends[shown - 1]! + heightOf(end(shown)) > height) continue;
      return writtenLines([...inWords.slice(0, shown), ...end(shown)], place, ink).marks;
    }
    return writtenLines(end(0), place, ink).marks;
  };
  return {
    title: t('title'),
    lines: [
      t('sentence', {
        levels: sums.length,
        growth: growth.length,
        others: others.length,
        unknown: unknown.length,
      }),
    ],
    details: all.slice(0, MOST_SAID).map(figure.line),
    key: single.length > 0 ? levelKey(t, theme) : [],
    draw,
  };
}

const LEAST_PLOT = 150;
const MOST_PLOT = 380;
