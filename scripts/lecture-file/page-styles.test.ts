import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageStyles } from './page-styles';

let project: string;
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'page-styles-'));
  symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'));
  write('app/globals.css', "@import 'tailwindcss';");
});
afterEach(() => rmSync(project, { recursive: true }));

function write(name: string, content: string) {
  const file = path.join(project, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

it('has the classes of a lecture, and none of other pages, tests or documents', async () => {
  const classOf = (width: number) => `<p className="w-[${width}px]" />`;
  write('components/a.tsx', classOf(101));
  write('lib/b.ts', classOf(102));
  write('scripts/lecture-file/c.tsx', classOf(103));
  write('components/a.test.tsx', classOf(201));
  write('lib/db/d.ts', classOf(202));
  write('app/page.tsx', classOf(203));
  write('docs/page.md', classOf(204));
  const { outputFiles } = await build({
    entryPoints: [path.join(project, 'app/globals.css')],
    bundle: true,
    write: false,
    plugins: [pageStyles(project)],
  });
  const widths = outputFiles[0]!.text.matchAll(/(?<!-)width: ?(\d+)px/g);
  const found = new Set([...widths].map(([, width]) => Number(width)));
  expect(found).toEqual(new Set([101, 102, 103]));
});
