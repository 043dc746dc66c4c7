import { expect, it } from 'vitest';
import { isWorthKeeping } from './is-worth-keeping';

const MEGABYTE = 1_000_000;
/** As a server sends it that does not know beforehand how much it is. */
function streamed(megabytes: number): Response {
  const parts = Array.from({ length: megabytes }, () => new Uint8Array(MEGABYTE));
  return new Response(
    new ReadableStream({
      pull: (controller) => {
        const part = parts.shift();
        if (part) controller.enqueue(part);
        else controller.close();
      },
    }),
  );
}

it('takes a page, which can be read all the same', async () => {
  const page = new Response('page');
  expect(await isWorthKeeping(page)).toBe(true);
  expect(await page.text()).toBe('page');
});

it('takes what is as large as answers get, and an empty one', async () => {
  expect(await isWorthKeeping(streamed(3))).toBe(true);
  expect(await isWorthKeeping(new Response(null))).toBe(true);
});

it.each([
  [
    'that is saved to a file',
    new Response('a,b', { headers: { 'content-disposition': 'attachment; filename="a.csv"' } }),
  ],
  ['that says it is large', new Response('x', { headers: { 'content-length': '5000000' } })],
  ['that is large', streamed(5)],
])('does not take what %s', async (_what, response) => {
  expect(await isWorthKeeping(response)).toBe(false);
});
