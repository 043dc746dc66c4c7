/** Before the chunks of every PNG; then comes its header, 25 bytes with length, name and sum. */
const SIGNATURE = 8;
const HEADER = 25;

/**
 * A PNG with words in it, as `iTXt` chunks of UTF-8 (PNG specification, 11.3.3.4) after its header:
 * programs that read pictures aloud or catalogue them find them there.
 * @param texts by keyword: of Latin letters, up to 79.
 */
export async function withPngTexts(
  png: Blob,
  texts: Readonly<Record<string, string>>,
): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const at = SIGNATURE + HEADER;
  return new Blob([bytes.slice(0, at), ...chunks, bytes.slice(at)], { type: png.type });
}

function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const letters = new TextEncoder();
  // Not compressed, and of no language or translated keyword.
  const data = letters.encode(`iTXt${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(data.length + 4, crc32(data));
  return chunk;
}

/** The sum that PNG and ZIP check their parts by (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
