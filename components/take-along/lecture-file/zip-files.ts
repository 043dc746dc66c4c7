import { Zip, ZipDeflate } from 'fflate';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Packed in a few milliseconds, so that no frame is late. */
const LETTERS_AT_ONCE = 1 << 16;

/** Lets the browser draw and answer. */
const breathe = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  });

export interface ZipOptions {
  readonly signal: AbortSignal;
  /** Before each file. */
  readonly onFile: (name: string) => void;
}

/**
 * Packs files piece by piece. Not in a worker: those of fflate are made of blobs, which the pages' policy
 * does not let run. @throws what aborted the signal.
 */
export async function zipFiles(
  files: Iterable<NamedText>,
  { signal, onFile }: ZipOptions,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(new Uint8Array(part));
  });
  const encoder = new TextEncoder();
  for (const { name, text } of files) {
    onFile(name);
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    const bytes = encoder.encode(text);
    for (let at = 0; at < bytes.length; at += LETTERS_AT_ONCE) {
      await breathe();
      signal.throwIfAborted();
      entry.push(bytes.subarray(at, at + LETTERS_AT_ONCE));
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
