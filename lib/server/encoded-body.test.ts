import { expect, test } from 'vitest';
import { EncodedBody } from './encoded-body';
import { holdsItsContext } from './testing/holds-its-context';

test('is compressed once, also for those who ask meanwhile', async () => {
  const body = new EncodedBody('text '.repeat(1000));
  const [first, second] = await Promise.all([body.bytes('br'), body.bytes('br')]);
  expect(second).toBe(first);
  expect(await body.bytes('br')).toBe(first);
  expect(body.bytesAtHand('br')).toBe(first);
});

test('does not keep the request for which it was compressed', async () => {
  const body = new EncodedBody('text '.repeat(1000));
  expect(await holdsItsContext(() => body.bytes('br'))).toBe(false);
  expect(body.bytesAtHand('br')).toBeDefined();
});
