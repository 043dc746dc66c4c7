import type { PixelSize } from './picture-plan';

/** Bytes at the beginning of a file in which its size is looked for: after what a camera writes there. */
export const PICTURE_HEAD_BYTES = 262_144;

/**
 * The size of a PNG, JPEG or WebP by the beginning of its file, so that a huge one is not decoded. Null
 * where it does not say: then only decoding tells.
 */
export function pictureSize(head: Uint8Array): PixelSize | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    if (view.getUint32(0) === 0x89504e47) {
      return { width: view.getUint32(16), height: view.getUint32(20) };
    }
    if (view.getUint16(0) === 0xffd8) return jpegSize(view);
    // "RIFF", then "WEBP", of the extended kind that "VP8X" begins.
    const isWebp = view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57454250;
    if (isWebp && view.getUint32(12) === 0x56503858) {
      const side = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
      return { width: side(24), height: side(27) };
    }
    return null;
  } catch {
    // The file ends before its size.
    return null;
  }
}

/** From segment to segment, up to the one that begins the picture. */
function jpegSize(view: DataView): PixelSize | null {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
}
