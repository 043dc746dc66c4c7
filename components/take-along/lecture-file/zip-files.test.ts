import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipFiles } from './zip-files';

const FILES = [
  { name: 'index.html', text: 'Danh sách' },
  { name: 'own/행사.tour.json', text: '{"a":1}\n'.repeat(40_000) },
];

it('has every file as it was', async () => {
  const names: string[] = [];
  const { signal } = new AbortController();
  const zip = await zipFiles(FILES, { signal, onFile: (name) => names.push(name) });
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(Object.entries(files).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }))).toEqual(
    FILES,
  );
  expect(names).toEqual(FILES.map(({ name }) => name));
});

it('stops when it is told to', async () => {
  const abort = new AbortController();
  const zip = zipFiles(FILES, { signal: abort.signal, onFile: () => abort.abort() });
  await expect(zip).rejects.toMatchObject({ name: 'AbortError' });
});
