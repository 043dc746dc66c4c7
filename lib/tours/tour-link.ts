import { fragmentValue } from '@/lib/text/fragment-value';
import { LARGEST_FILE_BYTES } from './largest-tour';
import { readTourFile, type ReadTour } from './own-tour-file';
import { LONGEST_TITLE, OWN_TOUR_FORMAT, type OwnTour } from './own-tour';

/** Characters that mail programs and messengers still leave whole. */
export const LONGEST_LINK = 8000;

const KEY = 'content';

interface Passed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isWhole: boolean;
}

/** @returns null for more bytes than `most` */
async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Passed | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  // A stream that was cut gives its parts, and fails where the next would be.
  const next = () => reader.read().catch(() => null);
  let read = await next();
  for (; read && !read.done; read = await next()) {
    length += read.value.length;
    // A small link can hold gigabytes of noughts.
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(read.value);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return { bytes: whole, isWhole: read !== null };
}

const toBase64Url = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.codePointAt(0)!,
  );

/** The fragment of an address that holds the whole tour, with "#"; null when it would be too long. */
export async function tourFragment(tour: OwnTour): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(tour));
  const packed = await throughStream(bytes, new CompressionStream('deflate-raw'), Infinity);
  const fragment = `#${KEY}=${toBase64Url(packed!.bytes)}`;
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
  const text = fragmentValue(fragment, KEY);
  const refused: ReadTour = { ok: false, problem: { kind: 'not-a-tour' } };
  if (!text) return refused;
  try {
    const unpacked = await throughStream(
      // One character alone is less than a byte.
      fromBase64Url(text.length % 4 === 1 ? text.slice(0, -1) : text),
      new DecompressionStream('deflate-raw'),
      LARGEST_FILE_BYTES,
    );
    if (unpacked === null) {
      return { ok: false, problem: { kind: 'too-large', bytes: LARGEST_FILE_BYTES } };
    }
    const file = new TextDecoder().decode(unpacked.bytes);
    if (unpacked.isWhole) return readTourFile(file);
    return BEGUN.test(file)
      ? { ok: false, problem: { kind: 'cut', title: titleIn(file) } }
      : refused;
  } catch {
    // Altered on its way.
    return refused;
  }
}
