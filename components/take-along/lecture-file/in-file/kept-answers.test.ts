import { expect, it } from 'vitest';
import { packed, packedText } from '@/lib/take-along/lecture-file/packed';
import { KeptAnswers } from './kept-answers';

const BYTES = new Uint8Array([1, 2, 3]);

const part = async (texts: Record<string, string>, files: Record<string, string> = {}) => ({
  texts: await packedText(JSON.stringify(texts)),
  files,
});

it('answers in the place of the server, and knows nothing else', async () => {
  const kept = await KeptAnswers.of([
    await part({ '/api/a': '{"a":1}' }, { '/basemap/0/0/0.mvt': await packed(BYTES) }),
  ]);
  expect(await (await kept.fetch('/api/a')).json()).toEqual({ a: 1 });
  const tile = await kept.fetch('/basemap/0/0/0.mvt');
  expect([...new Uint8Array(await tile.arrayBuffer())]).toEqual([...BYTES]);
  expect((await kept.fetch('/api/b')).status).toBe(404);
  expect((await kept.fetch('toString')).status).toBe(404);
  expect(await kept.read('/basemap/9/9/9.mvt')).toBeNull();
});

it('has what is beside a lecture, and what the lecture itself has before it', async () => {
  const kept = await KeptAnswers.of([
    await part({ '/a': '"shared"', '/b': '"b"' }),
    await part({ '/a': '"own"' }),
  ]);
  expect([kept.text('/a'), kept.text('/b')]).toEqual(['"own"', '"b"']);
});
