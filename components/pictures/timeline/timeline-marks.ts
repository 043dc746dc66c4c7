import { POSSIBLE_OPACITY } from '@/components/event/family-style';
import { sum } from '@/components/timeline/bar-ceiling';
import type { YearBar } from '@/lib/flows/year-bars';
import { FAMILIES } from '@/lib/model/vocabulary';
import type { YearRange } from '@/lib/time/year-range';
import { breaksOf, fractionOfYear, yearTicks, type YearScale } from '@/lib/time/year-scale';
import { widthOfWords } from '../charts/written-lines';
import { familyArea } from '../family-fill';
import { CHART_LETTERS, inkOf, type ChartInk, type Marks } from '../ink';
import { themeOfLook } from '../picture-look';
import type { PictureLook } from '../picture-options';

export interface TimelineDrawn {
  readonly bars: readonly YearBar[];
  readonly scale: YearScale;
  /** The count that a bar of full height stands for. */
  readonly ceiling: number;
  /** What the view shows, one or two that are compared; none where it shows undated events alone. */
  readonly shown: readonly NamedYears[];
  /** Periods with a name, to find one's way. */
  readonly periods: readonly NamedYears[];
  /** Undated events by family, and whether the view shows them. */
  readonly undated: readonly number[];
  readonly showsUndated: boolean;
  readonly words: {
    readonly pressed: string | null;
    readonly stretch: string | null;
    readonly counted: string;
    readonly undated: string;
  };
}

export interface NamedYears extends YearRange {
  /** Empty for all years, which need no bracket. */
  readonly name: string;
}

/** As on the screen: more area would look like more events. */
const WIDEST_BAR = 18;
const TICK_SPACING = 44;
const UNDATED_ROOM = 76;
const MARGIN = { left: 34, right: 12, top: 44, bottom: 26 } as const;
const PERIOD_LINE = 19;
/** How much of what is not shown is covered. */
const PALE = 0.75;
const LARGE_LETTERS = 12;

/** What begins each year, stacked by family, on the axis of the timeline. */
export function timelineMarks(
  drawn: TimelineDrawn,
  look: PictureLook,
  room: { readonly width: number; readonly height: number },
): Marks {
  const { bars, scale, ceiling, shown, periods, undated, showsUndated, words } = drawn;
  const ink = inkOf(themeOfLook(look));
  const bottom = room.height - MARGIN.bottom - periods.length * PERIOD_LINE;
  const height = bottom - MARGIN.top;
  const width = room.width - MARGIN.left - MARGIN.right - UNDATED_ROOM;
  const right = MARGIN.left + width;
  const xOf = (year: number) => MARGIN.left + fractionOfYear(scale, year) * width;

  const stack = (
    counts: readonly number[],
    x: number,
    w: number,
    from: number,
    opacity: number,
  ) => {
    let top = from;
    const marks = FAMILIES.flatMap((family, index): Marks => {
      const h = ((counts[index] ?? 0) / ceiling) * height;
      if (h <= 0) return [];
      top -= h;
      return familyArea(family, { x, y: top, w, h }, look, opacity);
    });
    return { marks, top };
  };
  const barMarks = bars.flatMap((bar) => {
    const [left, end] = [xOf(bar.year), xOf(bar.year + 1)];
    const w = Math.min((end - left) * 0.86, WIDEST_BAR);
    const x = left + (end - left - w) / 2;
    const certain = stack(bar.counts, x, w, bottom, 1);
    return [...certain.marks, ...stack(bar.shares, x, w, certain.top, POSSIBLE_OPACITY).marks];
  });
  const pale = (x: number, w: number) =>
    w <= 0
      ? []
      : [
          ink.box(
            { x, y: MARGIN.top - 1, w, h: height + 1 },
            { colour: ink.colour('panel'), opacity: PALE },
          ),
        ];
  const undatedX = right + MARGIN.right + UNDATED_ROOM / 2;
  const undatedWidth = 24;
  const undatedBar = stack(undated, undatedX - undatedWidth / 2, undatedWidth, bottom, 1).marks;
  return [
    ...barMarks,
    ...gapsOf(shown, scale).flatMap(([from, to]) =>
      pale(MARGIN.left + from * width, (to - from) * width),
    ),
    ...undatedBar,
    ...(showsUndated ? [] : pale(undatedX - undatedWidth / 2 - 1, undatedWidth + 2)),
    ink.line(
      [
        [MARGIN.left, MARGIN.top],
        [right, MARGIN.top],
      ],
      { colour: 'rule', dash: [1, 3] },
    ),
    ink.text(String(ceiling), [MARGIN.left - 6, MARGIN.top + 4], {
      ...{ anchor: 'end', colour: 'ink-soft' },
    }),
    ink.text('0', [MARGIN.left - 6, bottom + 4], { anchor: 'end', colour: 'ink-soft' }),
    ...axisMarks(scale, { left: MARGIN.left, width, bottom, top: MARGIN.top }, ink),
    ink.line([
      [undatedX - UNDATED_ROOM / 2 + 6, bottom],
      [undatedX + UNDATED_ROOM / 2 - 6, bottom],
    ]),
    ink.text(String(sum(undated)), [undatedX, bottom + 15], {
      ...{ anchor: 'middle', size: LARGE_LETTERS, isBold: showsUndated },
    }),
    ink.text(words.undated, [undatedX, bottom + 29], { anchor: 'middle', colour: 'ink-soft' }),
    ...bandMarks(drawn, { left: MARGIN.left, width, xOf }, ink),
    ...shown
      .filter(({ name }) => name !== '')
      .flatMap((one) => bracket(one, { xOf, y: MARGIN.top - 8, isAbove: true, right }, ink)),
    ...periods.flatMap((one, index) => {
      const y = bottom + MARGIN.bottom + index * PERIOD_LINE + 3;
      return bracket(one, { xOf, y, isAbove: false, right }, ink);
    }),
  ];
}

/** Parts of the axis that the view does not show, as shares of it. */
function gapsOf(shown: readonly YearRange[], scale: YearScale): (readonly [number, number])[] {
  const gaps: (readonly [number, number])[] = [];
  let reached = 0;
  for (const { from, to } of shown.toSorted((one, other) => one.from - other.from)) {
    gaps.push([reached, Math.max(fractionOfYear(scale, from), reached)]);
    reached = Math.max(reached, fractionOfYear(scale, to + 1));
  }
  return [...gaps, [reached, 1]];
}

interface AxisRoom {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** Years under the bars; where the scale changes, the axis is broken. */
function axisMarks(scale: YearScale, { left, width, top, bottom }: AxisRoom, ink: ChartInk): Marks {
  return [
    ink.line([
      [left, bottom],
      [left + width, bottom],
    ]),
    ...yearTicks(scale, width, TICK_SPACING).flatMap(({ year, fraction }) => {
      const x = left + fraction * width;
      return [
        ink.line([
          [x, bottom],
          [x, bottom + 4],
        ]),
        ink.text(String(year), [x, bottom + 15], { anchor: 'middle', colour: 'ink-soft' }),
      ];
    }),
    ...breaksOf(scale).flatMap((year) => {
      const x = left + fractionOfYear(scale, year) * width;
      const slash = (from: number) =>
        ink.line([
          [x + from, bottom + 5],
          [x + from + 2, bottom - 5],
        ]);
      return [
        ink.line(
          [
            [x, top],
            [x, bottom],
          ],
          { dash: [3, 3], opacity: 0.7 },
        ),
        ink.box(
          { x: x - 3, y: bottom - 5, w: 7, h: 10 },
          { colour: ink.colour('panel'), opacity: 1 },
        ),
        slash(-3),
        slash(1),
      ];
    }),
  ];
}

/** What the breaks mean and what the height counts, over the bars; what has no room is in the lines above. */
function bandMarks(
  { scale, words: { pressed, stretch, counted } }: TimelineDrawn,
  {
    left,
    width,
    xOf,
  }: { readonly left: number; readonly width: number; readonly xOf: (year: number) => number },
  ink: ChartInk,
): Marks {
  const y = 12;
  const end = left + width;
  const room = widthOfWords(counted, CHART_LETTERS);
  const marks = [ink.text(counted, [end, y], { anchor: 'end', colour: 'ink-soft' })];
  const { breakYear } = scale;
  let free = end - room - 16;
  if (stretch !== null && breakYear !== null) {
    const at = Math.min(xOf(breakYear), free - widthOfWords(stretch, CHART_LETTERS));
    if (at >= left) {
      marks.push(ink.text(stretch, [at, y], { colour: 'ink-soft' }));
      free = at - 16;
    }
  }
  if (pressed !== null && left + widthOfWords(pressed, CHART_LETTERS) <= free) {
    marks.push(ink.text(pressed, [left, y], { colour: 'ink-soft' }));
  }
  return marks;
}

interface BracketPlace {
  readonly xOf: (year: number) => number;
  readonly y: number;
  /** Over the bars, for what is shown; else under the axis. */
  readonly isAbove: boolean;
  readonly right: number;
}

/** A line along some years with their name at it. */
function bracket(
  { from, to, name }: NamedYears,
  { xOf, y, isAbove, right }: BracketPlace,
  ink: ChartInk,
): Marks {
  const [start, end] = [xOf(from), xOf(to + 1)];
  const foot = isAbove ? 5 : -4;
  const look = isAbove ? ({ colour: 'ink', width: 1.5 } as const) : {};
  const width = widthOfWords(name, CHART_LETTERS, isAbove);
  const text = isAbove
    ? ink.text(
        name,
        [Math.min(Math.max((start + end) / 2, MARGIN.left + width / 2), right - width / 2), y - 5],
        {
          ...{ anchor: 'middle', isBold: true },
        },
      )
    : start - 6 - width > 0
      ? ink.text(name, [start - 6, y + 3], { anchor: 'end', colour: 'ink-soft' })
      : ink.text(name, [end + 6, y + 3], { colour: 'ink-soft' });
  return [
    ink.line(
      [
        [start, y + foot],
        [start, y],
        [end, y],
        [end, y + foot],
      ],
      look,
    ),
    text,
  ];
}
