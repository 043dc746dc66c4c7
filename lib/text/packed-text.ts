import { base64Of } from './base64';

/** Characters that mail programs and messengers still leave whole. */
export const LONGEST_LINK = 8000;

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
  base64Of(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.codePointAt(0)!,
  );

/** A text, compressed, in letters that an address can hold. */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const packed = await throughStream(bytes, new CompressionStream('deflate-raw'), Infinity);
  return toBase64Url(packed!.bytes);
}

export type UnpackedText =
  /** Not whole where the end of the link was cut. */
  | { readonly kind: 'text'; readonly text: string; readonly isWhole: boolean }
  | { readonly kind: 'too-large' }
  /** Altered on its way. */
  | { readonly kind: 'damaged' };

/** Reads what `packText` wrote. @param most bytes of the text */
export async function unpackText(packed: string, most: number): Promise<UnpackedText> {
  try {
    const unpacked = await throughStream(
      // One character alone is less than a byte.
      fromBase64Url(packed.length % 4 === 1 ? packed.slice(0, -1) : packed),
      new DecompressionStream('deflate-raw'),
      most,
    );
    if (unpacked === null) return { kind: 'too-large' };
    const text = new TextDecoder().decode(unpacked.bytes);
    return { kind: 'text', text, isWhole: unpacked.isWhole };
  } catch {
    return { kind: 'damaged' };
  }
}
