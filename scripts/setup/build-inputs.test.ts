import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lectureFileInputs } from './lecture-file.mjs';
import { buildInputs } from './production-build.mjs';

let project: string;
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'build-inputs-'));
});
afterEach(() => rmSync(project, { recursive: true }));

function write(name: string) {
  const file = path.join(project, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, 'changed');
}

it.each([
  'app/page.tsx',
  'tsconfig.json',
  'scripts/without-node.mjs',
  'scripts/setup/offline-files.mjs',
  'scripts/setup/production-build.mjs',
])('builds the application anew when %s changes', (name) => {
  const before = buildInputs(project);
  write(name);
  expect(buildInputs(project)).not.toBe(before);
});

it.each([
  'app/globals.css',
  'components/lecture/stage.tsx',
  'scripts/lecture-file/page-styles.ts',
  'scripts/setup/lecture-file.mjs',
  'tsconfig.json',
])('builds the lecture in one file anew when %s changes', (name) => {
  const before = lectureFileInputs(project);
  write(name);
  expect(lectureFileInputs(project)).not.toBe(before);
});

it.each(['app/page.tsx', 'components/lecture/stage.test.tsx', 'lib/db/client.ts', 'docs/url.md'])(
  'leaves the lecture in one file as it is when %s changes',
  (name) => {
    const before = lectureFileInputs(project);
    write(name);
    expect(lectureFileInputs(project)).toBe(before);
  },
);
