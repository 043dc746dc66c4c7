import { POSSIBLE_OPACITY } from '@/components/event/family-style';
import type { RecordWithCubes } from '@/components/record/use-client-record';
import { marksSvg } from '@/components/take-along/drawing/marks-svg';
import { movedBy } from '@/components/take-along/drawing/step-drawing';
import { PICTURE_FONTS } from '@/components/take-along/picture/picture-text';
import { takeAlongWords } from '@/components/take-along/take-along-words';
import { matchedEvents } from '@/components/take-along/video/tour-scenes';
import { barCeiling, sum } from '@/components/timeline/bar-ceiling';
import { cubesOfSubjects } from '@/lib/filters/visible-record';
import { categoryMask } from '@/lib/flows/category';
import { undatedCounts } from '@/lib/flows/facet-counts';
import { yearBars, type YearBar } from '@/lib/flows/year-bars';
import { FAMILIES } from '@/lib/model/vocabulary';
import { escapedXml } from '@/lib/text/escaped-xml';
import { shownRange, type YearExtent } from '@/lib/time/year-range';
import { timelineScale } from '@/lib/timeline/beginning-years';
import { PERIOD_PRESETS } from '@/lib/timeline/period-presets';
import { countedView, type View } from '@/lib/view/view';
import { familyKey } from '../family-fill';
import { framedPicture } from '../picture-frame';
import { marksInLook } from '../picture-look';
import type { PictureOptions } from '../picture-options';
import { timelineMarks, type NamedYears, type TimelineDrawn } from './timeline-marks';
import { timelineWords, type TimelineWords } from './timeline-words';

/** Drawn as on the screen, and enlarged. */
const ENLARGED = 1.6;

/**
 * The timeline of a view as one SVG that stands alone: every filter but that of years counts, and the years
 * that the view shows stand out. Null where no event is left.
 * @throws where the server does not answer, and where `signal` says that nobody waits any more.
 */
export async function timelinePictureSvg(
  view: View,
  record: RecordWithCubes,
  options: PictureOptions,
): Promise<string | null> {
  const { language, names, look, signal } = options;
  const [pages, words, matched] = await Promise.all([
    takeAlongWords(language, names),
    timelineWords(language),
    matchedEvents(view, language),
  ]);
  signal?.throwIfAborted();
  // Time is the timeline's own filter.
  const cubes = cubesOfSubjects(record.cubes, record.subjects, { ...view, dates: 'any' }, matched);
  // As the timeline on the screen: beside a table it counts what was said, too.
  const counted = countedView(view);
  const bars = yearBars(cubes, categoryMask(counted));
  const undated = undatedCounts(cubes, counted);
  const total = bars.reduce((all, { counts, shares }) => all + sum(counts) + sum(shares), 0);
  if (total + sum(undated) === 0) return null;
  const isRestricted = view.from !== null || view.to !== null;
  const isUndated = view.dates === 'undated';
  const scale = timelineScale(record.cubes);
  const { timeline: t, own, families: familyName } = words;
  const factor = words.format.number(scale.stretch, { maximumFractionDigits: 1 });
  const drawn: TimelineDrawn = {
    ...{ bars, scale, undated },
    ceiling: barCeiling(
      Math.max(sum(undated), ...bars.map(({ counts, shares }) => sum(counts) + sum(shares))),
    ),
    shown: isUndated ? [] : shownYears(view, record.cubes.extent, words, isRestricted),
    periods: namedPeriods(record.cubes.extent, words),
    showsUndated: isUndated || !isRestricted,
    words: {
      pressed: scale.denseFrom === null ? null : t('pressed', { year: String(scale.denseFrom) }),
      stretch:
        scale.breakYear === null ? null : t('stretch', { year: String(scale.breakYear), factor }),
      counted: t('yAxis'),
      undated: t('undatedBin'),
    },
  };
  const { filters } = pages.viewWordsOf(view);
  const title = [own('years'), pages.yearsOf(view), ...filters].join(' · ');
  const isPale = isRestricted || isUndated || drawn.shown.length > 1;
  const undatedWords = { count: sum(undated) };
  const lines = [
    `${chartWords(bars, drawn, factor, words)}.`,
    drawn.showsUndated ? own('undated', undatedWords) : own('undatedHidden', undatedWords),
    isPale ? own('outside') : '',
  ];
  const alternative = [own('timeline', { title }), ...lines].filter(Boolean).join(' ');
  const present = FAMILIES.filter((_, index) =>
    [undated, ...bars.flatMap(({ counts, shares }) => [counts, shares])].some(
      (counts) => (counts[index] ?? 0) > 0,
    ),
  );
  const hasShares = bars.some(({ shares }) => sum(shares) > 0);
  return framedPicture(
    {
      ...{ title, lines, description: alternative, credit: null, hasLand: false },
      key: [
        ...familyKey(present, look, (family) => familyName(family)),
        ...(hasShares
          ? familyKey(present.slice(0, 1), look, () => own('possible'), POSSIBLE_OPACITY)
          : []),
      ],
      body: ({ x, y, w, h }, unit) => {
        const scaled = ENLARGED * unit;
        const marks = timelineMarks(drawn, look, { width: w / scaled, height: h / scaled });
        const placed = marksInLook(marks.map(movedBy(x, y, scaled)), look, unit);
        return `<g role="img" aria-label="${escapedXml(alternative)}">\n${marksSvg(placed, PICTURE_FONTS.stack)}\n</g>`;
      },
    },
    options,
  );
}

/** The years of the view, or of both sides of a comparison, with what they are called there. */
function shownYears(
  view: View,
  extent: YearExtent,
  { timeline: t }: TimelineWords,
  isRestricted: boolean,
): NamedYears[] {
  const range = shownRange({ from: view.from, to: view.to }, extent);
  const named = ({ from, to }: { readonly from: number; readonly to: number }) =>
    from === to ? String(from) : t('range', { from: String(from), to: String(to) });
  const { compare } = view;
  if (compare?.kind !== 'period') {
    return [{ ...range, name: isRestricted ? named(range) : '' }];
  }
  const second = shownRange(compare, extent);
  return [
    { ...range, name: `A ${named(range)}` },
    { ...second, name: `B ${named(second)}` },
  ];
}

function namedPeriods({ first, last }: YearExtent, { presets: t }: TimelineWords): NamedYears[] {
  return PERIOD_PRESETS.filter(({ from, to }) => from >= first && to <= last).map(
    ({ id, from, to }) => {
      const written = { from: String(from), short: String(to).slice(-2) };
      return { from, to, name: t('named', { ...written, name: t(`names.${id}`) }) };
    },
  );
}

/** As the screen says it of its histogram. */
function chartWords(
  bars: readonly YearBar[],
  { scale }: TimelineDrawn,
  factor: string,
  { timeline: t }: TimelineWords,
): string {
  const highest = bars.reduce(
    (best, bar) => (sum(bar.counts) > sum(best.counts) ? bar : best),
    bars[0]!,
  );
  return t('chart', {
    from: String(scale.first),
    to: String(scale.last),
    max: sum(highest.counts),
    year: String(highest.year),
    pressed: String(scale.denseFrom ?? 'none'),
    stretched: String(scale.breakYear ?? 'none'),
    factor,
  });
}
