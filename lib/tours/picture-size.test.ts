import { expect, it } from 'vitest';
import { pictureSize } from './picture-size';

const letters = (text: string) => [...text].map((letter) => letter.codePointAt(0)!);

it('is that of a PNG', () => {
  const head = [0x89, ...letters('PNG\r\n\u001a\n'), 0, 0, 0, 13, ...letters('IHDR')];
  const size = [0, 0, 0x75, 0x30, 0, 0, 0, 20];
  expect(pictureSize(Uint8Array.from([...head, ...size]))).toEqual({ width: 30_000, height: 20 });
});

it('is that of a JPEG, after what the camera wrote', () => {
  const camera = [0xff, 0xe1, 0, 6, 1, 2, 3, 4];
  const tables = [0xff, 0xc4, 0, 3, 9];
  const frame = [0xff, 0xc2, 0, 11, 8, 0x01, 0x00, 0x02, 0x01, 3];
  const head = [0xff, 0xd8, ...camera, ...tables, ...frame];
  expect(pictureSize(Uint8Array.from(head))).toEqual({ width: 513, height: 256 });
});

it('is that of an extended WebP', () => {
  const head = [...letters('RIFF'), 0, 0, 0, 0, ...letters('WEBPVP8X'), 10, 0, 0, 0, 0, 0, 0, 0];
  const size = [0xff, 0x3f, 0x01, 0x0f, 0x00, 0x00];
  expect(pictureSize(Uint8Array.from([...head, ...size]))).toEqual({ width: 81_920, height: 16 });
});

it.each([[[]], [[0xff, 0xd8, 0xff, 0xe1]], [[0xff, 0xd8, 0, 0, 0]], [letters('GIF89a..........')]])(
  'is not known of a file that does not say it',
  (bytes) => expect(pictureSize(Uint8Array.from(bytes))).toBeNull(),
);
