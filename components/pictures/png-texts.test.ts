import { crc32 as crc32OfNode } from 'node:zlib';
import { expect, it } from 'vitest';
import { PNG } from 'pngjs';
import { crc32, withPngTexts } from './png-texts';

it('sums as the specification does', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

it('puts words into a PNG that others still read', async () => {
  const png = new PNG({ width: 2, height: 1 });
  png.data.set([1, 2, 3, 255, 4, 5, 6, 255]);
  const written = await withPngTexts(
    new Blob([new Uint8Array(PNG.sync.write(png))], { type: 'image/png' }),
    { Title: '2018', Description: 'Từ Hà Nội đến 서울' },
  );
  const bytes = Buffer.from(await written.arrayBuffer());
  expect([...PNG.sync.read(bytes).data]).toEqual([1, 2, 3, 255, 4, 5, 6, 255]);
  const chunks = [...chunksOf(bytes)];
  for (const { sum, summed } of chunks) expect(sum).toBe(crc32OfNode(summed));
  expect(chunks.map(({ kind }) => kind).slice(0, 3)).toEqual(['IHDR', 'iTXt', 'iTXt']);
  expect(chunks[2]!.data.toString('utf8')).toBe('Description\0\0\0\0\0Từ Hà Nội đến 서울');
  expect(written.type).toBe('image/png');
});

function* chunksOf(png: Buffer) {
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield {
      kind: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
      summed: png.subarray(at + 4, at + 8 + length),
      sum: png.readUInt32BE(at + 8 + length),
    };
    at += length + 12;
  }
}
