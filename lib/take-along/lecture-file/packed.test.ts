import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packed, packedText, unpacked, unpackedText } from './packed';

it('gives back the bytes that it was given, also more than one call can take', async () => {
  // Too mixed to become shorter, so that what is written in letters is as long.
  let mixed = 1;
  const long = Uint8Array.from({ length: 300_000 }, () => {
    mixed = (Math.imul(mixed, 1_664_525) + 1_013_904_223) >>> 0;
    return mixed >>> 24;
  });
  expect(new Uint8Array(await unpacked(await packed(long)))).toEqual(long);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const back = new Uint8Array(await unpacked(await packed(new Uint8Array(bytes))));
      expect([...back]).toEqual([...bytes]);
    }),
  );
});

it('keeps every script, and makes much of one kind short', async () => {
  const text = 'Улаанбаатар · 평양 · Hà Nội · 北京 '.repeat(400);
  const short = await packedText(text);
  expect(await unpackedText(short)).toBe(text);
  expect(short.length).toBeLessThan(text.length / 10);
});
