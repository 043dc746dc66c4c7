import type { DrawnSide } from '@/components/static-map/use-step-sides';
import { fittingSize } from '@/lib/take-along/set-lines';
import type { TextParagraph } from '@/lib/take-along/text-runs';
import type { TakeAlongWords } from '../take-along-words';

/** Some widths are a little more than they are measured. */
const SPARE = 0.96;

interface MapHeading {
  readonly line: readonly TextParagraph[];
  readonly size: number;
}

/** What a map is of, in a line: its years and filters, as many as there is room for, and its events. */
export function mapHeading(
  side: DrawnSide,
  filters: readonly string[],
  words: TakeAlongWords,
  { width, height }: { readonly width: number; readonly height: number },
  sizes: readonly [largest: number, smallest: number],
): MapHeading {
  const count = words.handout('events', { count: side.map.eventIds.length });
  const lineOf = (when: readonly string[]): TextParagraph[] => [
    { runs: [{ text: when.join(' · '), isBold: true }, { text: `  ${count}` }] },
  ];
  const years =
    side.mark === null
      ? side.words
      : words.handout('map.period', { mark: side.mark, years: side.words });
  const said = side.mark === null ? filters : [];
  for (let shown = said.length; shown >= 0; shown -= 1) {
    const rest = shown < said.length ? ['…'] : [];
    const line = lineOf([years, ...said.slice(0, shown), ...rest]);
    const size = fittingSize(line, { width: width * SPARE, height }, sizes);
    if (size !== null) return { line, size };
  }
  return { line: lineOf([years]), size: sizes[1] };
}
