import { z } from 'zod';
import { LARGEST_FILE_BYTES } from './largest-tour';
import {
  OWN_TOUR_FORMAT,
  OWN_TOUR_VERSION,
  ownTourSchema,
  withOwnStepIds,
  type OwnTour,
} from './own-tour';

export type TourFileProblem =
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-tour' }
  /** The end of a link is missing; the title, empty where that is missing too. */
  | { readonly kind: 'cut'; readonly title: string }
  /** Written by a later version of the atlas. */
  | { readonly kind: 'newer'; readonly version: number }
  /** The first field that is wrong, such as `steps.3.title`, and what is wrong with it. */
  | { readonly kind: 'invalid'; readonly field: string; readonly message: string };

export type ReadTour =
  | { readonly ok: true; readonly tour: OwnTour }
  | { readonly ok: false; readonly problem: TourFileProblem };

/** Only what tells one of our files, and its version, from others. */
const envelopeSchema = z.object({
  format: z.literal(OWN_TOUR_FORMAT),
  version: z.number().int().positive(),
});

const refused = (problem: TourFileProblem): ReadTour => ({ ok: false, problem });

/**
 * Reads a tour file. Nothing but doubled ids of steps is repaired: a file is right, or it is refused
 * with what is wrong.
 */
export function readTourFile(text: string): ReadTour {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LARGEST_FILE_BYTES) return refused({ kind: 'too-large', bytes });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refused({ kind: 'not-json' });
  }
  const envelope = envelopeSchema.safeParse(content);
  if (!envelope.success) return refused({ kind: 'not-a-tour' });
  const { version } = envelope.data;
  if (version > OWN_TOUR_VERSION) return refused({ kind: 'newer', version });
  const parsed = ownTourSchema.safeParse(content);
  if (parsed.success) return { ok: true, tour: withOwnStepIds(parsed.data) };
  const issue = parsed.error.issues[0]!;
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
  return refused({ kind: 'invalid', field: path.join('.'), message: issue.message });
}

/** The file of a tour: indented, since a person may look into it. */
export function writeTourFile(tour: OwnTour): string {
  return `${JSON.stringify(tour, null, 2)}\n`;
}

/** `my-lecture.tour.json`: the title in letters that every file system takes. */
export function tourFileName({ title }: Pick<OwnTour, 'title'>): string {
  const name = title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${name === '' ? 'tour' : name}.tour.json`;
}
