import { expect, it, vi } from 'vitest';
import type { PictureAttempt } from '@/lib/tours/picture-plan';
import { MOST_PICTURE_BYTES } from '@/lib/tours/slide';
import { encodedPicture, type PictureCodec } from './encoded-picture';

const ROOM = 2_000_000;
const fileOf = (name: string, type: string, size = 10) =>
  new File([new Uint8Array(size)], name, { type });
const PHOTO = fileOf('photo.jpg', 'image/jpeg');

/** A codec that writes so many bytes for each pixel and quality. */
function codec({ width = 4000, height = 3000, bytesPerPixel = 0.01, type = 'image/webp' } = {}) {
  const attempts: PictureAttempt[] = [];
  const close = vi.fn<() => void>();
  const made: PictureCodec = {
    decode: async () => ({
      size: { width, height },
      encode: async (attempt) => {
        attempts.push(attempt);
        const bytes = attempt.width * attempt.height * attempt.quality * bytesPerPixel;
        return new Blob([new Uint8Array(Math.ceil(bytes))], { type });
      },
      close,
    }),
  };
  return { made, attempts, close };
}

it('keeps a picture at the largest size of a slide, with nothing but what the encoder wrote', async () => {
  const { made, attempts, close } = codec();
  const encoded = await encodedPicture(PHOTO, ROOM, made);
  expect(encoded.ok && encoded.picture).toMatchObject({ width: 1600, height: 1200 });
  expect(encoded.ok && encoded.picture.source).toMatch(/^data:image\/webp;base64,AAAA/);
  expect(attempts).toHaveLength(1);
  expect(close).toHaveBeenCalledOnce();
});

it('makes a detailed picture worse, then smaller, until it fits', async () => {
  const { made, attempts } = codec({ bytesPerPixel: 0.5 });
  const encoded = await encodedPicture(PHOTO, ROOM, made);
  expect(encoded.ok && encoded.picture.width).toBeLessThan(1600);
  expect(attempts.at(-1)!.quality).toBeLessThan(attempts[0]!.quality);
  expect(encoded.ok && (encoded.picture.source.length * 3) / 4).toBeLessThan(
    MOST_PICTURE_BYTES * 1.01,
  );
});

it('refuses drawings that could run, whatever they are called', async () => {
  const { made } = codec();
  const refused = { ok: false, problem: 'svg' };
  expect(await encodedPicture(fileOf('map.svg', 'image/svg+xml'), ROOM, made)).toEqual(refused);
  expect(await encodedPicture(fileOf('MAP.SVG', ''), ROOM, made)).toEqual(refused);
});

it('says what is no picture', async () => {
  const decode = () => Promise.reject(new Error('no image'));
  expect(await encodedPicture(fileOf('a.pdf', 'application/pdf'), ROOM, { decode })).toEqual({
    ok: false,
    problem: 'not-an-image',
  });
});

it('refuses what would make the browser stand still, and lets go of it', async () => {
  const { made, close } = codec({ width: 30_000, height: 30_000 });
  const tooLarge = { ok: false, problem: 'too-large' };
  expect(await encodedPicture(PHOTO, ROOM, made)).toEqual(tooLarge);
  expect(close).toHaveBeenCalledOnce();
  const heavy = fileOf('scan.png', 'image/png');
  Object.defineProperty(heavy, 'size', { value: 50_000_000 });
  const decode = vi.fn<PictureCodec['decode']>();
  expect(await encodedPicture(heavy, ROOM, { decode })).toEqual(tooLarge);
  expect(decode).not.toHaveBeenCalled();
});

it('does not decode a picture that says itself that it is too large', async () => {
  const head = new DataView(new ArrayBuffer(24));
  head.setUint32(0, 0x89504e47);
  head.setUint32(16, 30_000);
  head.setUint32(20, 30_000);
  const decode = vi.fn<PictureCodec['decode']>();
  const file = new File([head.buffer], 'huge.png', { type: 'image/png' });
  expect(await encodedPicture(file, ROOM, { decode })).toEqual({ ok: false, problem: 'too-large' });
  expect(decode).not.toHaveBeenCalled();
});

it('is made smaller where the tour has little room', async () => {
  const encoded = await encodedPicture(PHOTO, 10_000, codec().made);
  expect(encoded.ok && encoded.picture.source.length).toBeLessThanOrEqual(10_000);
});

it('says that the tour has no room for it', async () => {
  expect(await encodedPicture(PHOTO, 1000, codec().made)).toEqual({
    ok: false,
    problem: 'no-room',
  });
});

it('takes nothing from an encoder but WebP and JPEG', async () => {
  const failed = { ok: false, problem: 'failed' };
  expect(await encodedPicture(PHOTO, ROOM, codec({ type: 'image/png' }).made)).toEqual(failed);
  expect((await encodedPicture(PHOTO, ROOM, codec({ type: 'image/jpeg' }).made)).ok).toBe(true);
});
