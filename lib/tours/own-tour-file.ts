import { fileStem } from '@/lib/text/file-stem';
import { readVersionedFile, type VersionedFileProblem } from '@/lib/text/read-versioned-file';
import { LARGEST_FILE_BYTES } from './largest-tour';
import {
  OWN_TOUR_FORMAT,
  OWN_TOUR_VERSION,
  ownTourSchema,
  withOwnStepIds,
  type OwnTour,
} from './own-tour';

export type TourFileProblem =
  | Exclude<VersionedFileProblem, { kind: 'foreign' }>
  | { readonly kind: 'not-a-tour' }
  /** The end of a link is missing; the title, empty where that is missing too. */
  | { readonly kind: 'cut'; readonly title: string };

export type ReadTour =
  | { readonly ok: true; readonly tour: OwnTour }
  | { readonly ok: false; readonly problem: TourFileProblem };

/**
 * Reads a tour file. Nothing but doubled ids of steps is repaired: a file is right, or it is refused
 * with what is wrong.
 */
export function readTourFile(text: string): ReadTour {
  const read = readVersionedFile(text, {
    format: OWN_TOUR_FORMAT,
    version: OWN_TOUR_VERSION,
    largestBytes: LARGEST_FILE_BYTES,
    schema: ownTourSchema,
  });
  if (read.ok) return { ok: true, tour: withOwnStepIds(read.content) };
  const { problem } = read;
  return { ok: false, problem: problem.kind === 'foreign' ? { kind: 'not-a-tour' } : problem };
}

/** A tour is measured and then stored: its text is written once. Tours do not change, so it stays right. */
const written = new WeakMap<OwnTour, string>();

/** The file of a tour: indented, since a person may look into it. */
export function writeTourFile(tour: OwnTour): string {
  const text = written.get(tour) ?? `${JSON.stringify(tour, null, 2)}\n`;
  written.set(tour, text);
  return text;
}

/** Whether the file of a tour could not be read again. */
export const isTooLarge = (tour: OwnTour): boolean =>
  new TextEncoder().encode(writeTourFile(tour)).length > LARGEST_FILE_BYTES;

/** `my-lecture.tour.json`: the title in letters that every file system takes. */
export const tourFileName = ({ title }: Pick<OwnTour, 'title'>): string =>
  `${fileStem(title, 'tour')}.tour.json`;
