import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { offlineFilesSchema } from '@/lib/offline/offline-files';
import { writeOfflineFiles } from './offline-files.mjs';

let standalone: string;
beforeEach(() => {
  standalone = mkdtempSync(path.join(tmpdir(), 'offline-files-'));
  write('.next/static/chunks/a.hash.js', 'code');
  write('.next/static/media/maplibre-gl-worker.hash.mjs', 'another worker');
  write('public/basemap/0/0/0.mvt', 'tile');
  write('public/basemap/inputs.json', 'stamp');
  write('public/fonts/noto-sans-latin-wght-normal.woff2', 'letters');
  write('public/fonts/noto-sans-kr-1-400-normal.woff2', 'letters of Hangul');
  write('public/lecture-file/manifest.json', 'names');
  write('public/lecture-file/inputs.json', 'stamp');
  write('public/maplibre/maplibre-gl-worker.mjs', 'worker');
  write('public/graphics-worker.js', 'graphics');
});
afterEach(() => rmSync(standalone, { recursive: true }));

function write(name: string, content: string) {
  const file = path.join(standalone, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
function listed() {
  writeOfflineFiles(standalone);
  const text = readFileSync(path.join(standalone, 'public/offline-files.json'), 'utf8');
  return offlineFilesSchema.parse(JSON.parse(text));
}

it('lists what pages ask for, by address, with its size', () => {
  expect(listed().files.map(({ url, bytes }) => [url, bytes])).toEqual([
    ['/_next/static/chunks/a.hash.js', 4],
    ['/basemap/0/0/0.mvt', 4],
    ['/fonts/noto-sans-latin-wght-normal.woff2', 7],
    ['/lecture-file/manifest.json', 5],
    ['/maplibre/maplibre-gl-worker.mjs', 6],
    ['/graphics-worker.js', 8],
  ]);
});

it('has a version of each whose name says none, and another build when one changes', () => {
  const before = listed();
  expect(before.files.map(({ revision }) => revision !== '')).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(listed()).toEqual(before);
  write('public/basemap/0/0/0.mvt', 'land');
  const after = listed();
  expect(after.build).not.toBe(before.build);
  const changed = after.files.filter(
    ({ revision }, index) => revision !== before.files[index]!.revision,
  );
  expect(changed.map(({ url }) => url)).toEqual(['/basemap/0/0/0.mvt']);
});
