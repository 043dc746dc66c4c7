import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageCommand } from './setup/project.mjs';

/** A file, what it says, and the lint rule that must object; null when none may. */
const SAMPLES: readonly (readonly [file: string, says: string, rule: string | null])[] = [
  ['lib/geo/a.ts', 'export const width = () => window.innerWidth;', 'no-restricted-globals'],
  ['lib/geo/b.ts', 'export const title = () => document.title;', 'no-restricted-globals'],
  ['lib/geo/c.ts', 'export default 1;', 'no-default-export'],
  ['components/evidence/a.tsx', 'export default function A() {}', 'no-default-export'],
  ['app/atlas/page.tsx', 'export default function Page() {}', null],
];

const folder = mkdtempSync(path.join(tmpdir(), 'lint-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The linter runs once, since starting it is what takes time. */
let diagnostics: readonly { filename: string; code: string }[];
beforeAll(() => {
  cpSync('.oxlintrc.json', path.join(folder, '.oxlintrc.json'));
  for (const [file, says] of SAMPLES) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${says}\n`);
  }
  const { stdout } = spawnSync(process.execPath, [packageCommand('oxlint'), '-f', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  ({ diagnostics } = JSON.parse(stdout));
}, 30_000);

it.each(SAMPLES)('%s: "%s" → %s', (file, _says, rule) => {
  const rules = diagnostics
    .filter(({ filename }) => filename.replaceAll('\\', '/') === file)
    .map(({ code }) => /\((.*)\)/.exec(code)?.[1] ?? code);
  if (rule === null) expect(rules).toEqual([]);
  else expect(rules).toContain(rule);
});
