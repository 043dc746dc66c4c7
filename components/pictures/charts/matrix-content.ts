import { useTranslations } from 'next-intl';
import { collectedWords } from '@/components/take-along/drawing/collected-words';
import { isChosenDyad, ofChosenDyads } from '@/lib/charts/chosen-dyad';
import { meetingMatrix } from '@/lib/charts/meeting-matrix';
import { isMeeting } from '@/lib/charts/meetings';
import { dyadOf, parseDyad, serialiseDyad } from '@/lib/view/dyad';
import { inkOf, type Marks } from '../ink';
import { themeOfLook } from '../picture-look';
import type { ChartContent, ChartRoom, ChartSubject } from './chart-content';
import { widthOfWords } from './written-lines';

/** States that have a row, as on the screen at first. */
const MOST_STATES = 12;
/** Pairs that a description names. */
const MOST_PAIRS = 8;

function useMatrixWords() {
  return { matrix: useTranslations('charts.matrix'), own: useTranslations('papers') };
}

/** Who meets whom; null where nobody does. */
export async function matrixContent({
  view,
  record,
  visible,
  nameOf,
  language,
  look,
}: ChartSubject): Promise<ChartContent | null> {
  const meetings = new Set(visible.summaries.filter(isMeeting).map(({ id }) => id));
  const subjects = record.subjects.filter(({ id }) => meetings.has(id));
  const matrix = meetingMatrix(ofChosenDyads(subjects, view.dyads));
  const pairs = [...matrix.counts].toSorted(
    ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
  );
  const most = pairs[0] && parseDyad(pairs[0][0]);
  if (!most) return null;
  const { matrix: t, own } = await collectedWords(language, useMatrixWords);
  const states = matrix.states.slice(0, MOST_STATES);
  const ink = inkOf(themeOfLook(look));
  const countOf = (one: string, other: string) =>
    matrix.counts.get(serialiseDyad(dyadOf(one, other))) ?? 0;

  const draw = ({ width, height }: ChartRoom): Marks => {
    const names = states.map(({ id }) => nameOf('actors', id));
    const total = t('total');
    const aside = Math.min(
      0.24 * width,
      14 + Math.max(...[...names, t('state')].map((name) => widthOfWords(name, 12))),
    );
    const across = Math.min(WIDEST_CELL, (width - aside) / (states.length + 1));
    const down = Math.min(0.7 * across, (height - HEAD) / states.length);
    // The longest word of a heading fits its column.
    const words = [...names, total].flatMap((name) => name.split(/\s+/));
    const size = Math.min(12, ...words.map((word) => (12 * (across - 4)) / widthOfWords(word, 12)));
    const middleOf = (column: number) => aside + (column + 0.5) * across;
    const head = (name: string, column: number, isBold: boolean) =>
      headingLines(name, across - 4, size).map((line, index, all) =>
        ink.text(line, [middleOf(column), HEAD - 7 - (all.length - 1 - index) * size * 1.15], {
          ...{ anchor: 'middle', size, isBold },
        }),
      );
    return [
      ...names.flatMap((name, column) => head(name, column, false)),
      ...head(total, states.length, true),
      ...states.flatMap(({ id, total: sum }, row) => {
        const y = HEAD + row * down;
        const line = y + down / 2 + 4.2;
        return [
          ink.text(names[row]!, [aside - 8, line], {
            anchor: 'end',
            size: Math.min(12, down * 0.7),
          }),
          ...states.flatMap(({ id: other }, column): Marks => {
            const place = { x: aside + column * across + 1, y: y + 1, w: across - 2, h: down - 2 };
            if (id === other) {
              return [ink.box(place, { colour: ink.colour('rule'), opacity: 0.5 })];
            }
            const count = countOf(id, other);
            if (count === 0) return [];
            const isChosen = isChosenDyad(view.dyads, dyadOf(id, other));
            const edge = { colour: ink.colour('ink'), opacity: 1, width: 2, dash: [] };
            return [
              ink.box(
                place,
                { colour: ink.colour('accent'), opacity: share(count / matrix.highest) },
                isChosen ? edge : null,
              ),
              ink.text(String(count), [middleOf(column), line], {
                ...{ anchor: 'middle', size: Math.min(13, down * 0.7), isBold: isChosen },
              }),
            ];
          }),
          ink.text(String(sum), [middleOf(states.length), line], {
            ...{ anchor: 'middle', size: Math.min(13, down * 0.7), isBold: true },
          }),
        ];
      }),
    ];
  };
  return {
    title: t('title'),
    lines: [
      t('sentence.meetings', {
        pairs: pairs.length,
        states: matrix.states.length,
        one: nameOf('actors', most[0]),
        other: nameOf('actors', most[1]),
        count: matrix.highest,
      }),
      t('counts.meetings'),
      matrix.states.length > states.length
        ? own('states', { shown: states.length, total: matrix.states.length })
        : '',
    ],
    details: pairs.slice(0, MOST_PAIRS).map(([id, count]) => {
      const [one, other] = parseDyad(id)!;
      return t('cell.meetings', {
        one: nameOf('actors', one),
        other: nameOf('actors', other),
        count,
      });
    }),
    key: [],
    draw,
  };
}

/** Of few states as well, in pixels. */
const WIDEST_CELL = 110;

/** Room for the names of the columns, in at most three lines. */
const HEAD = 48;

/** The share of the accent in the ground of a cell, as on the screen (matrix-cell.tsx). */
const [LEAST_INK, MOST_INK] = [0.07, 0.45];
const share = (ofHighest: number) => LEAST_INK + (MOST_INK - LEAST_INK) * Math.sqrt(ofHighest);

function headingLines(name: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOfWords(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
