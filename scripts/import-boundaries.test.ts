import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageCommand } from './setup/project.mjs';

/** A file, what it imports (or says), and the rule that must object; null when none may. */
type Sample = readonly [file: string, says: string, rule: string | null];

const IMPORTS = 'no-restricted-imports';

const SAMPLES: readonly Sample[] = [
  ['lib/geo/a.ts', 'react', IMPORTS],
  ['lib/geo/a.ts', 'next/navigation', IMPORTS],
  ['lib/geo/a.ts', 'nuqs', IMPORTS],
  ['lib/geo/a.ts', '@deck.gl/core', IMPORTS],
  ['lib/geo/a.ts', '@/lib/db/database', IMPORTS],
  ['lib/geo/a.ts', '../db/database', IMPORTS],
  ['lib/geo/a.ts', 'pg', IMPORTS],
  ['lib/geo/a.ts', '@/components/atlas/atlas', IMPORTS],
  ['lib/geo/a.ts', '../../components/atlas/atlas', IMPORTS],
  ['lib/geo/a.ts', '../../app/api/v1/parameters', IMPORTS],
  ['lib/geo/a.ts', 'zod', null],
  ['lib/geo/a.ts', 'nuqs/server', null],
  ['lib/geo/a.ts', '@/lib/time/edtf', null],
  ['lib/geo/a.ts', 'export const width = () => window.innerWidth;', 'no-restricted-globals'],
  ['lib/geo/a.ts', 'export const title = () => document.title;', 'no-restricted-globals'],
  ['lib/geo/a.ts', 'export default 1;', 'no-default-export'],
  ['lib/db/a.ts', 'pg', null],
  ['lib/db/a.ts', 'react', IMPORTS],
  ['lib/db/seed/a.ts', '@/components/atlas/atlas', IMPORTS],
  ['components/evidence/a.tsx', 'maplibre-gl', IMPORTS],
  ['components/evidence/a.tsx', '@deck.gl/layers', IMPORTS],
  ['components/evidence/a.tsx', '@/lib/db/find-event', IMPORTS],
  ['components/evidence/a.tsx', '@/components/timeline/timeline', IMPORTS],
  ['components/evidence/a.tsx', '../timeline/timeline', IMPORTS],
  ['components/evidence/a.tsx', '@/components/ui/button', null],
  ['components/evidence/a.tsx', '@/components/queries/flows-query', null],
  ['components/evidence/a.tsx', './evidence-panel', null],
  ['components/evidence/a.tsx', 'export default function A() {}', 'no-default-export'],
  ['components/evidence/parts/a.tsx', '../evidence-panel', null],
  ['components/evidence/parts/a.tsx', '../../timeline/timeline', IMPORTS],
  ['components/ui/a.tsx', '@/components/timeline/timeline', IMPORTS],
  ['components/map/a.ts', 'maplibre-gl', null],
  ['components/map/a.ts', '@/components/timeline/timeline', IMPORTS],
  ['components/map/a.ts', '../timeline/timeline', IMPORTS],
  ['components/map/layers/a.ts', '@deck.gl/layers', null],
  ['components/map/layers/a.ts', '../basemap/palette', null],
  ['components/map/layers/a.ts', '../../timeline/timeline', IMPORTS],
  ['components/map/layers/a.ts', '@/lib/db/find-event', IMPORTS],
  ['components/atlas/a.tsx', '@/components/timeline/timeline', null],
  ['components/present/a.tsx', '@/components/map/flow-map', null],
  ['components/speaker/a.tsx', '@/components/lecture/step-text', null],
  ['components/speaker/a.tsx', '@/components/present/stage', IMPORTS],
  ['components/atlas/a.tsx', 'maplibre-gl', IMPORTS],
  ['components/atlas/a.tsx', '../../lib/db/find-event', IMPORTS],
  ['components/atlas/a.tsx', '@/app/api/v1/parameters', IMPORTS],
  ['app/a.ts', '@/lib/db/find-event', null],
  ['app/a.ts', 'maplibre-gl', IMPORTS],
  ['app/a.ts', 'pg', IMPORTS],
  ['app/atlas/page.tsx', 'export default function Page() {}', null],
];

const folder = mkdtempSync(path.join(tmpdir(), 'import-boundaries-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Rules that objected, by sample; the linter runs once, since starting it is what takes time. */
let objections: readonly string[][];
beforeAll(() => {
  cpSync('.oxlintrc.json', path.join(folder, '.oxlintrc.json'));
  SAMPLES.forEach(([file, says], index) => {
    const sample = path.join(folder, fileOf(file, index));
    mkdirSync(path.dirname(sample), { recursive: true });
    writeFileSync(sample, says.startsWith('export ') ? says : `export { A } from '${says}';\n`);
  });
  const { diagnostics } = lint();
  objections = SAMPLES.map(([file], index) =>
    diagnostics
      .filter((found) => found.filename.replaceAll('\\', '/') === fileOf(file, index))
      .map((found) => /\((.*)\)/.exec(found.code)?.[1] ?? found.code),
  );
}, 30_000);

/** A name of its own for each sample, but for pages, whose name is what matters. */
const fileOf = (file: string, index: number) => file.replace(/\ba(?=\.tsx?$)/, `sample-${index}`);

function lint(): { diagnostics: { filename: string; code: string }[] } {
  const { stdout } = spawnSync(process.execPath, [packageCommand('oxlint'), '-f', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

it.each(SAMPLES.map((sample, index) => [...sample, index] as const))(
  '%s: "%s" → %s',
  (_file, _says, rule, index) => {
    if (rule === null) expect(objections[index]).toEqual([]);
    else expect(objections[index]).toContain(rule);
  },
);
