import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

it('lays no sheet of paper out as a wide screen, which has pictures only under the live map', async () => {
  const css = await readFile(path.join(import.meta.dirname, 'reading.css'), 'utf8');
  const conditions = [...css.matchAll(/@media ([^{]*?)\s*\{/g)]
    .flatMap(([, queries]) => queries!.split(', '))
    .filter((query) => query !== 'print');
  expect(conditions.length).toBeGreaterThan(0);
  for (const condition of conditions) expect(condition).toMatch(/^screen and /);
});
