import { fragmentValue } from '@/lib/text/fragment-value';
import { LONGEST_LINK, packText, unpackText } from '@/lib/text/packed-text';
import { LARGEST_FILE_BYTES } from './largest-tour';
import { readTourFile, type ReadTour } from './own-tour-file';
import { withoutPicture } from './slide';
import { LONGEST_TITLE, OWN_TOUR_FORMAT, type OwnTour } from './own-tour';

const KEY = 'content';

/** A link has no room for pictures. */
export const leavesOutPictures = ({ steps }: OwnTour): boolean =>
  steps.some((step) => withoutPicture(step) !== step);

/** The fragment of an address that holds the tour but its pictures, with "#"; null when it would be too long. */
export async function tourFragment(tour: OwnTour): Promise<string | null> {
  const fragment = `#${KEY}=${await packText(JSON.stringify({ ...tour, steps: tour.steps.map(withoutPicture) }))}`;
  return fragment.length <= LONGEST_LINK ? fragment : null;
}

/** As `tourFragment` begins it. */
const BEGUN = new RegExp(`^\\{"format":"${OWN_TOUR_FORMAT}"`);
const TITLE = /"title":("(?:[^"\\]|\\.)*")/;

/** The title of a tour of which only the beginning is there; empty where that is missing. */
function titleIn(beginning: string): string {
  // That of a step is no title of the tour.
  const [envelope = ''] = beginning.split('"steps":', 1);
  const title: unknown = JSON.parse(TITLE.exec(envelope)?.[1] ?? '""');
  return typeof title === 'string' ? title.slice(0, LONGEST_TITLE) : '';
}

/** Whether a fragment is meant to hold a tour, readable or not. */
export const holdsTour = (fragment: string): boolean => fragmentValue(fragment, KEY) !== null;

/** Reads what `tourFragment` wrote; anything else is refused as a file would be. */
export async function readTourFragment(fragment: string): Promise<ReadTour> {
  const packed = fragmentValue(fragment, KEY);
  const refused: ReadTour = { ok: false, problem: { kind: 'not-a-tour' } };
  if (!packed) return refused;
  const unpacked = await unpackText(packed, LARGEST_FILE_BYTES);
  if (unpacked.kind === 'too-large') {
    return { ok: false, problem: { kind: 'too-large', bytes: LARGEST_FILE_BYTES } };
  }
  if (unpacked.kind === 'damaged') return refused;
  if (unpacked.isWhole) return readTourFile(unpacked.text);
  if (!BEGUN.test(unpacked.text)) return refused;
  try {
    return { ok: false, problem: { kind: 'cut', title: titleIn(unpacked.text) } };
  } catch {
    // The title itself was altered.
    return refused;
  }
}
