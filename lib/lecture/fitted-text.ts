/** How the text of a step is set. */
export interface Fitting {
  /** Of the usual size of type. */
  readonly share: number;
  /** The footnotes are one line. */
  readonly isFolded: boolean;
  /** Nothing fits: it is the smallest, and has to be scrolled. */
  readonly scrolls: boolean;
}

/** Where a step has few words: 50 pixels at 1920 × 1080. */
const LARGEST = 1.36;
/** 24 pixels at 1920 × 1080, the least that is read at four metres. */
const SMALLEST = 0.66;
const STEP = 0.04;

/** From the larger to the smaller. */
function sharesBetween(largest: number, smallest: number): number[] {
  const count = Math.max(Math.floor((largest - smallest) / STEP + 0.5), 0) + 1;
  return Array.from({ length: count }, (_, index) =>
    Math.max(Number((largest - index * STEP).toFixed(2)), Number(smallest.toFixed(2))),
  );
}

/**
 * What to try, the best first: large type, then smaller down to a floor, then the same with the
 * footnotes folded. Who wants larger type has a higher floor, so that the footnotes give way first;
 * below it, type still shrinks before anything has to be scrolled.
 * @param size of text that the lecturer has chosen, 1 as it comes.
 */
export function fittingsToTry(size: number, canFold: boolean): readonly Fitting[] {
  const [largest, floor] = [LARGEST * size, SMALLEST * size];
  const whole = sharesBetween(largest, floor);
  const lowest = Math.min(floor, SMALLEST);
  const folded = sharesBetween(largest, lowest);
  const unfolded = canFold ? whole : folded;
  return [
    ...unfolded.map((share) => ({ share, isFolded: false, scrolls: false })),
    ...(canFold ? folded.map((share) => ({ share, isFolded: true, scrolls: false })) : []),
    { share: Number(lowest.toFixed(2)), isFolded: canFold, scrolls: true },
  ];
}

/** The first fitting at which everything is seen without scrolling; if there is none, one that scrolls. */
export function fittedText(
  fits: (fitting: Fitting) => boolean,
  size: number,
  canFold: boolean,
): Fitting {
  const all = fittingsToTry(size, canFold);
  return all.find((fitting) => fitting.scrolls || fits(fitting))!;
}
