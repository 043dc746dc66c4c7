import { useTranslations } from 'next-intl';
import { historyPlot } from '@/components/charts/history-plot';
import { historiesSentence, historyCount, historyYears } from '@/components/charts/history-words';
import { collectedWords } from '@/components/take-along/drawing/collected-words';
import { movedBy } from '@/components/take-along/drawing/step-drawing';
import { ofChosenDyads } from '@/lib/charts/chosen-dyad';
import { dyadHistories, type DyadHistory } from '@/lib/charts/dyad-histories';
import { historyScales } from '@/lib/charts/history-scales';
import { familyKey, hatchedAreas } from '../family-fill';
import { inkOf, type Marks } from '../ink';
import { themeOfLook } from '../picture-look';
import type { ChartContent, ChartRoom, ChartSubject } from './chart-content';
import { plotMarks } from './plot-marks';
import { widthOfWords } from './written-lines';

/** Pairs that are drawn at most; the others share too little to show a course. */
const MOST_PAIRS = 24;
/** Pairs that a description names. */
const MOST_NAMED = 8;
const LEAST_CARD = { width: 250, height: 128 } as const;
const GAP = 20;
const HEADING = 20;

function useRelationsWords() {
  return {
    relations: useTranslations('charts.relations'),
    families: useTranslations('vocabulary.family'),
    own: useTranslations('papers'),
  };
}

/** How relations went, pair by pair, all on the same two scales; null where no two share enough. */
export async function relationsContent({
  view,
  record,
  visible,
  nameOf,
  language,
  look,
}: ChartSubject): Promise<ChartContent | null> {
  const subjects = record.subjects.filter(({ id }) => visible.ids.has(id));
  const histories = dyadHistories(visible.summaries, ofChosenDyads(subjects, view.dyads));
  if (histories.length === 0) return null;
  const {
    relations: t,
    families: familyName,
    own,
  } = await collectedWords(language, useRelationsWords);
  const theme = themeOfLook(look);
  const ink = inkOf(theme);
  const { axis, ceiling, families } = historyScales(histories);

  const card = (history: DyadHistory, width: number, height: number): Marks => {
    const options = { bars: history.bars, axis, ceiling, width, height: height - HEADING };
    const words = historyCount(history, t);
    const name = nameOf('dyads', history.id);
    const room = width - widthOfWords(words, 11) - 12;
    const size = Math.min(13, (13 * room) / widthOfWords(name, 13, true));
    return [
      ink.text(name, [0, 13], { size, isBold: true }),
      ink.text(words, [width - 8, 13], { anchor: 'end', colour: 'ink-soft' }),
      ...hatchedAreas(plotMarks(historyPlot(options), theme), look).map(movedBy(0, HEADING)),
    ];
  };
  const draw = ({ width, height }: ChartRoom): Marks => {
    const fitting = (whole: number, least: number) =>
      Math.max(1, Math.floor((whole + GAP) / (least + GAP)));
    const most = Math.min(MOST_PAIRS, histories.length);
    const columns = Math.min(
      fitting(width, LEAST_CARD.width),
      Math.ceil(Math.sqrt(most)) + 1,
      most,
    );
    // The last line is of words, where not all pairs have room.
    const rows = Math.min(fitting(height - 18, LEAST_CARD.height), Math.ceil(most / columns));
    const shown = histories.slice(0, columns * rows);
    const w = (width - (columns - 1) * GAP) / columns;
    const h = (height - 18 - (rows - 1) * GAP) / rows;
    const more = own('pairs', { shown: shown.length, total: histories.length });
    return [
      ...shown.flatMap((history, index) => {
        const [row, column] = [Math.floor(index / columns), index % columns];
        return card(history, w, h).map(movedBy(column * (w + GAP), row * (h + GAP)));
      }),
      ...(shown.length < histories.length
        ? [ink.text(more, [0, height - 3], { colour: 'ink-soft' })]
        : []),
    ];
  };
  return {
    title: t('title'),
    lines: [
      historiesSentence(histories, { nameOf, ceiling }, t),
      look === 'monochrome' ? own('countsHatched') : t('counts'),
    ],
    details: histories.slice(0, MOST_NAMED).map((history) =>
      own('pair', {
        pair: nameOf('dyads', history.id),
        count: historyCount(history, t),
        years: historyYears(history, t),
      }),
    ),
    key: familyKey(families, look, (family) => familyName(family)),
    draw,
  };
}
