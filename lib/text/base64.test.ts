import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64Of } from './base64';

it('writes any bytes as they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});

it('writes more bytes than a call takes arguments', () => {
  const bytes = Uint8Array.from({ length: 300_001 }, (_, index) => index % 251);
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
