import { Zip, ZipDeflate } from 'fflate';
import { unhurried, type Slices } from './slices';

/** A file of an export, whole. */
export interface DataFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Bytes at once: deflating that much takes a slow phone some milliseconds. */
const CHUNK = 65_536;

/** The same files give the same bytes: the first day that a zip can have. */
const NO_DAY = new Date(1980, 0, 2);

/** @param slices pauses after every chunk */
export async function zipOf(
  files: readonly DataFile[],
  slices: Slices = unhurried(),
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let failed: unknown = null;
  const zip = new Zip((error, part) => {
    if (error) failed = error;
    else parts.push(part);
  });
  for (const { name, bytes } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = NO_DAY;
    zip.add(entry);
    for (let begin = 0; begin === 0 || begin < bytes.length; begin += CHUNK) {
      entry.push(bytes.subarray(begin, begin + CHUNK), begin + CHUNK >= bytes.length);
      await slices.pause();
    }
  }
  zip.end();
  if (failed) throw failed;
  return joinedBytes(parts);
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
