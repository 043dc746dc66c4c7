import {
  fittedSize,
  LARGEST_PICTURE_FILE_BYTES,
  MOST_PICTURE_PIXELS,
  pictureAttempts,
  type PictureAttempt,
  type PixelSize,
} from '@/lib/tours/picture-plan';
import { PICTURE_HEAD_BYTES, pictureSize } from '@/lib/tours/picture-size';
import {
  LONGEST_PICTURE_SIDE,
  MOST_PICTURE_BYTES,
  slidePictureSchema,
  type SlidePicture,
} from '@/lib/tours/slide';
import { base64Of } from '@/lib/text/base64';

export type PictureProblem = 'not-an-image' | 'svg' | 'too-large' | 'no-room' | 'failed';

export type EncodedPicture =
  | { readonly ok: true; readonly picture: SlidePicture }
  | { readonly ok: false; readonly problem: PictureProblem };

/** What a browser does with pictures; a test has one of its own. */
export interface PictureCodec {
  /** Rejects for what is no picture. @returns it, upright and without what the camera wrote beside it. */
  readonly decode: (file: Blob) => Promise<DecodedPicture>;
}

export interface DecodedPicture {
  readonly size: PixelSize;
  /** As WebP or JPEG; null where the browser cannot. */
  readonly encode: (attempt: PictureAttempt) => Promise<Blob | null>;
  readonly close: () => void;
}

/** SVG is text that may fetch and run; some files say it by their name alone. */
const isSvg = (file: File) => /svg/i.test(file.type) || /\.svgz?$/i.test(file.name);

/**
 * A picture file as a slide holds it: drawn anew, so that nothing but the pixels is kept.
 * @param room bytes of text that the tour file has left.
 */
export async function encodedPicture(
  file: File,
  room: number,
  codec: PictureCodec,
): Promise<EncodedPicture> {
  const refused = (problem: PictureProblem) => ({ ok: false, problem }) as const;
  if (isSvg(file)) return refused('svg');
  if (file.size > LARGEST_PICTURE_FILE_BYTES) return refused('too-large');
  const said = pictureSize(await headOf(file));
  if (said !== null && isTooLarge(said)) return refused('too-large');
  const decoded = await codec.decode(file).catch(() => null);
  if (decoded === null) return refused('not-an-image');
  try {
    if (isTooLarge(decoded.size)) return refused('too-large');
    return await smallest(decoded, room);
  } catch {
    return refused('failed');
  } finally {
    decoded.close();
  }
}

const isTooLarge = ({ width, height }: PixelSize) => width * height > MOST_PICTURE_PIXELS;

const headOf = async (file: File) =>
  new Uint8Array(await file.slice(0, PICTURE_HEAD_BYTES).arrayBuffer());

/** The first attempt that is small enough, for a slide and for the tour. */
async function smallest(decoded: DecodedPicture, room: number): Promise<EncodedPicture> {
  const whole = fittedSize(decoded.size, LONGEST_PICTURE_SIDE);
  let problem: PictureProblem = 'failed';
  for (const attempt of pictureAttempts(whole)) {
    const blob = await decoded.encode(attempt);
    if (blob === null) break;
    if (blob.size > MOST_PICTURE_BYTES) continue;
    const { width, height } = attempt;
    const read = slidePictureSchema.safeParse({ source: await dataUrl(blob), width, height });
    if (!read.success) break;
    if (read.data.source.length <= room) return { ok: true, picture: read.data };
    problem = 'no-room';
  }
  return { ok: false, problem };
}

async function dataUrl(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return `data:${blob.type};base64,${base64Of(bytes)}`;
}
