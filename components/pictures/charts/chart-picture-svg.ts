import type { RecordWithCubes } from '@/components/record/use-client-record';
import { movedBy } from '@/components/take-along/drawing/step-drawing';
import { marksSvg } from '@/components/take-along/drawing/marks-svg';
import { PICTURE_FONTS } from '@/components/take-along/picture/picture-text';
import { takeAlongWords } from '@/components/take-along/take-along-words';
import { matchedEvents } from '@/components/take-along/video/tour-scenes';
import { subjectNames } from '@/lib/filters/subject-names';
import { cubesOfSubjects, visibleEvents } from '@/lib/filters/visible-record';
import { escapedXml } from '@/lib/text/escaped-xml';
import type { View } from '@/lib/view/view';
import { paperWords } from '../paper-words';
import { framedPicture } from '../picture-frame';
import { marksInLook } from '../picture-look';
import type { PictureOptions } from '../picture-options';
import type { ChartContent, ChartSubject } from './chart-content';
import { chartOf, type DrawnChart } from './chart-view';
import { matrixContent } from './matrix-content';
import { relationsContent } from './relations-content';
import { tradeContent } from './trade-content';

const CONTENTS = {
  matrix: matrixContent,
  relations: relationsContent,
  trade: tradeContent,
} as const satisfies Record<DrawnChart, (subject: ChartSubject) => Promise<ChartContent | null>>;

/** Drawn as on the screen, and enlarged. */
const ENLARGED = 1.6;

/**
 * The chart of a view as one SVG that stands alone; null where the view has none, or nothing to show in it.
 * @throws where the server does not answer, and where `signal` says that nobody waits any more.
 */
export async function chartPictureSvg(
  view: View,
  record: RecordWithCubes,
  options: PictureOptions,
): Promise<string | null> {
  const { language, names, look, signal } = options;
  const chart = chartOf(view);
  if (chart === null) return null;
  const [words, own, matched] = await Promise.all([
    takeAlongWords(language, names),
    paperWords(language),
    matchedEvents(view, language),
  ]);
  const cubes = cubesOfSubjects(record.cubes, record.subjects, view, matched);
  const found = subjectNames(record, language);
  const content = await CONTENTS[chart]({
    ...{ view, record, language, look },
    visible: visibleEvents(cubes, view, record.summaries),
    nameOf: (list, id, form) => found(list, id, form) ?? id,
  });
  signal?.throwIfAborted();
  if (content === null) return null;
  const { filters } = words.viewWordsOf(view);
  const title = [content.title, words.yearsOf(view), ...filters].join(' · ');
  const alternative = [own('chart', { title }), ...content.lines, ...content.details.map(sentence)]
    .filter((line) => line !== '')
    .join(' ');
  return framedPicture(
    {
      title,
      lines: content.lines,
      description: alternative,
      credit: null,
      hasLand: false,
      key: content.key,
      body: ({ x, y, w, h }, unit) => {
        const scale = ENLARGED * unit;
        const marks = content.draw({ width: w / scale, height: h / scale });
        const placed = marksInLook(marks.map(movedBy(x, y, scale)), look, unit);
        return `<g role="img" aria-label="${escapedXml(alternative)}">\n${marksSvg(placed, PICTURE_FONTS.stack)}\n</g>`;
      },
    },
    options,
  );
}

const sentence = (line: string) => (line.endsWith('.') ? line : `${line}.`);
