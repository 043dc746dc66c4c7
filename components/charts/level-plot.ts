import { dot, link, ruleX, text, vector, type PlotOptions } from '@observablehq/plot';
import { familyColour } from '@/components/event/family-style';
import { breaksOf, fractionOfYear, yearTicks, type YearScale } from '@/lib/time/year-scale';
import { figureSpan } from '@/lib/charts/figure-span';
import { levelScale } from '@/lib/charts/level-scale';
import { figureId, placesBeside, type Quantified } from '@/lib/charts/trade-figures';
import type { FigureWords } from './use-figure-words';
import { levelAxis } from './level-axis';
import { AXIS_COLOUR, PLAIN_LINE, PLOT_STYLE, asColour } from './plot-style';

interface LevelPlotOptions {
  readonly figures: readonly Quantified[];
  readonly scale: YearScale;
  readonly width: number;
  /** As on the screen, unless a picture has more room or less. */
  readonly height?: number;
  readonly language: string;
  readonly words: FigureWords;
  readonly undatedWord: string;
  readonly hrefOf: (eventId: string) => string;
}

const HEIGHT = 300;
const MARGIN = { top: 28, right: 16, bottom: 24 } as const;
/** Pixels at the left for sums, and at the right for what has no date. */
const LEVEL_LEFT = 64;
const UNDATED_ROOM = 96;
const TICK_SPACING = 44;
/** Pixels between two reporters' marks for the same figure. */
const BESIDE = 18;
const RADIUS = 7;
/** From this width on there is room to say at the mark what it is of. */
const WIDE = 640;
/** So many marks have their sum written at them; with more the words would cover each other. */
const MOST_LABELS = 12;

interface LevelMark {
  readonly figure: Quantified;
  readonly start: number;
  readonly end: number;
  readonly middle: number;
}

/** Sums over the years: a mark a figure, on the span of its period, open where it is a bound. */
export function levelPlot({
  figures,
  scale,
  width,
  height = HEIGHT,
  language,
  words,
  undatedWord,
  hrefOf,
}: LevelPlotOptions): PlotOptions {
  const hasUndated = figures.some(({ earliest, latest }) => earliest === null && latest === null);
  const room = width - LEVEL_LEFT - MARGIN.right;
  const inner = room - (hasUndated ? UNDATED_ROOM : 0);
  const end = room / inner;
  const undatedAt = (1 + end) / 2;
  const places = placesBeside(figures);
  const marks = figures.map((figure): LevelMark => {
    const span = figureSpan(figure, scale);
    const { index, count } = places.get(figureId(figure))!;
    const aside = ((index - (count - 1) / 2) * BESIDE) / inner;
    return span
      ? { figure, ...span, middle: (span.start + span.end) / 2 + aside }
      : { figure, start: undatedAt, end: undatedAt, middle: undatedAt + aside };
  });
  const levels = levelScale(figures.map(({ value }) => value));
  const { ticks: _, domain, ...levelOptions } = levels;
  const colour = asColour(familyColour('trade'));
  const ground = 'var(--panel)';
  const level = ({ figure }: LevelMark) => figure.value;
  const bounds = (direction: 'up' | 'down') =>
    marks.filter(({ figure }) => boundOf(figure) === direction);
  const arrow = (direction: 'up' | 'down') =>
    vector(bounds(direction), {
      x: 'middle',
      y: level,
      length: 26,
      anchor: 'start',
      rotate: direction === 'up' ? 0 : 180,
      stroke: colour,
      strokeWidth: 2,
      ariaHidden: 'true',
    });
  const isOpen = ({ figure }: LevelMark) =>
    figure.qualifier !== 'exact' || figure.measure === 'ceiling';

  return {
    width,
    height,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: LEVEL_LEFT,
    style: PLOT_STYLE,
    x: { type: 'linear', domain: [0, end], axis: null },
    y: { ...levelOptions, domain: [...domain], axis: null },
    marks: [
      ...levelAxis(levels, { language, left: 0 }),
      text(yearTicks(scale, inner, TICK_SPACING), {
        x: 'fraction',
        y: domain[0],
        text: ({ year }: { year: number }) => String(year),
        dy: 14,
        fill: AXIS_COLOUR,
        ariaHidden: 'true',
      }),
      ruleX(
        breaksOf(scale).map((year) => fractionOfYear(scale, year)),
        {
          stroke: AXIS_COLOUR,
          strokeDasharray: '2 3',
          strokeOpacity: 0.6,
          ariaHidden: 'true',
        },
      ),
      hasUndated ? ruleX([1], { stroke: AXIS_COLOUR, ariaHidden: 'true' }) : null,
      hasUndated
        ? text([undatedWord], {
            x: undatedAt,
            y: domain[0],
            text: String,
            dy: 14,
            fill: AXIS_COLOUR,
            ariaHidden: 'true',
          })
        : null,
      link(marks, {
        x1: 'start',
        x2: 'end',
        y1: level,
        y2: level,
        stroke: colour,
        strokeWidth: 4,
        strokeOpacity: 0.55,
        ariaHidden: 'true',
      }),
      arrow('up'),
      arrow('down'),
      // How far "about" reaches no source says: the whisker is dashed, and always as long.
      vector(
        marks.filter(({ figure }) => figure.qualifier === 'about'),
        {
          x: 'middle',
          y: level,
          length: 40,
          anchor: 'middle',
          shape: PLAIN_LINE,
          stroke: colour,
          strokeWidth: 2,
          strokeDasharray: '3 3',
          ariaHidden: 'true',
        },
      ),
      dot(marks, {
        x: 'middle',
        y: level,
        r: RADIUS,
        stroke: colour,
        strokeWidth: 2.5,
        fill: {
          value: (mark: LevelMark) => (isOpen(mark) ? ground : familyColour('trade')),
          scale: null,
        },
        href: ({ figure }: LevelMark) => hrefOf(figure.event.id),
        title: ({ figure }: LevelMark) => words.line(figure),
        ariaLabel: ({ figure }: LevelMark) => words.line(figure),
      }),
      marks.length <= MOST_LABELS
        ? (['start', 'end'] as const).map((side) =>
            text(
              marks.filter(({ middle }) => (middle > 0.5 ? 'end' : 'start') === side),
              {
                x: 'middle',
                y: level,
                text: ({ figure }: LevelMark) =>
                  width < WIDE
                    ? words.amount(figure)
                    : `${words.amount(figure)}\n${words.what(figure)}`,
                textAnchor: side,
                dx: side === 'end' ? -14 : 14,
                fill: 'var(--ink)',
                stroke: ground,
                strokeWidth: 4,
                fontWeight: 600,
                ariaHidden: 'true',
              },
            ),
          )
        : null,
    ],
  };
}

/** Which way a figure is only a bound. */
function boundOf({ qualifier, measure }: Quantified): 'up' | 'down' | null {
  if (qualifier === 'more-than' || qualifier === 'at-least') return 'up';
  if (qualifier === 'less-than' || qualifier === 'at-most' || measure === 'ceiling') return 'down';
  return null;
}
