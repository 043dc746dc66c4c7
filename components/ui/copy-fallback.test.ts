import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

const COMPONENTS = path.resolve(import.meta.dirname, '..');
/** A field that is selected, a text that one click selects, or a component that is one of them. */
const OFFERED = /<CopyField|<textarea|select-all|<Message>|\[LINK_FIELD\]/;
/** Hands what could not be copied to its pages, which show it in a `LinkField`. */
const BY_A_HOOK = 'tours/use-share-link.tsx';

async function sources(): Promise<(readonly [file: string, text: string])[]> {
  const files = await readdir(COMPONENTS, { recursive: true });
  const own = files.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  return Promise.all(
    own.map(async (file) => [file, await readFile(path.join(COMPONENTS, file), 'utf8')] as const),
  );
}

it('wherever a text is copied, it is also there to be selected', async () => {
  const copying = (await sources()).filter(([, text]) => /await copyText\(/.test(text));
  expect(copying.map(([file]) => file)).toContain(BY_A_HOOK);
  expect(copying.length).toBeGreaterThan(5);
  expect(copying.filter(([, text]) => !OFFERED.test(text)).map(([file]) => file)).toEqual([]);
});

it('whoever shares a tour shows the link that could not be copied', async () => {
  const sharing = (await sources()).filter(([, text]) => /= useShareLink\(\)/.test(text));
  expect(sharing.length).toBeGreaterThan(1);
  expect(sharing.filter(([, text]) => !text.includes('<LinkField')).map(([file]) => file)).toEqual(
    [],
  );
});

it('nothing goes to the clipboard past what tells whether it did', async () => {
  const direct = (await sources()).filter(([, text]) => /clipboard\.write/.test(text));
  expect(direct.map(([file]) => file)).toEqual(['ui/copy-text.ts']);
});
