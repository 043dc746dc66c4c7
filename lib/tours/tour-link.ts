import { fragmentValue } from '@/lib/text/fragment-value';
import { LARGEST_FILE_BYTES } from './largest-tour';
import { readTourFile, type ReadTour } from './own-tour-file';
import type { OwnTour } from './own-tour';

/** Characters that mail programs and messengers still leave whole. */
export const LONGEST_LINK = 8000;

const KEY = 'content';

async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    // A small link can hold gigabytes of noughts.
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
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
  const fragment = `#${KEY}=${toBase64Url(packed!)}`;
  return fragment.length <= LONGEST_LINK ? fragment : null;
}

/** Whether a fragment is meant to hold a tour, readable or not. */
export const holdsTour = (fragment: string): boolean => fragmentValue(fragment, KEY) !== null;

/** Reads what `tourFragment` wrote; anything else is refused as a file would be. */
export async function readTourFragment(fragment: string): Promise<ReadTour> {
  const text = fragmentValue(fragment, KEY);
  const refused: ReadTour = { ok: false, problem: { kind: 'not-a-tour' } };
  if (!text) return refused;
  try {
    const bytes = await throughStream(
      fromBase64Url(text),
      new DecompressionStream('deflate-raw'),
      LARGEST_FILE_BYTES,
    );
    return bytes === null
      ? { ok: false, problem: { kind: 'too-large', bytes: LARGEST_FILE_BYTES } }
      : readTourFile(new TextDecoder().decode(bytes));
  } catch {
    // Cut short or altered on its way.
    return refused;
  }
}
