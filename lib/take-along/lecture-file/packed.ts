import { base64Of } from '@/lib/text/base64';

const bytesOf = (base64: string) =>
  Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();

/** Bytes for a text file: gzip in base64. The browser packs in a thread of its own. */
export async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return base64Of(new Uint8Array(await through(bytes, new CompressionStream('gzip'))));
}

export const unpacked = (base64: string): Promise<ArrayBuffer> =>
  through(bytesOf(base64), new DecompressionStream('gzip'));

export const packedText = (text: string): Promise<string> => packed(new TextEncoder().encode(text));

export const unpackedText = async (base64: string): Promise<string> =>
  new TextDecoder().decode(await unpacked(base64));
