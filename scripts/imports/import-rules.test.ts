import { describe, expect, it } from 'vitest';
import { importProblems } from './import-rules';
import { projectSources } from './project-sources';
import { parseSourceFile } from './source-file';

/** The rules that a file at this path breaks by saying this. */
const broken = (file: string, says: string) =>
  importProblems([parseSourceFile(file, says)]).map(({ rule }) => rule);

const importing = (specifier: string) => `import { A } from '${specifier}';`;

describe('a rule objects', () => {
  it.each([
    ['lib/geo/a.ts', '@/components/atlas/atlas', 'direction'],
    ['lib/geo/a.ts', '../../app/api/v1/parameters', 'direction'],
    ['components/ui/a.tsx', '@/app/api/v1/parameters', 'direction'],
    ['lib/time/a.ts', '@/lib/model/vocabulary', 'floor'],
    ['lib/flows/a.ts', '@/lib/geo/sphere', 'floor'],
    ['lib/geo/a.ts', '@/lib/db/connect/database', 'floor'],
    ['lib/unheard-of/a.ts', '@/lib/geo/sphere', 'floor'],
    ['components/ui/a.tsx', '@/components/timeline/timeline', 'floor'],
    ['components/evidence/a.tsx', '@/components/timeline/timeline', 'floor'],
    ['components/evidence/a.tsx', '../timeline/timeline', 'floor'],
    ['components/map/layers/a.ts', '../../timeline/timeline', 'floor'],
    ['components/lecture/speaker/a.tsx', '@/components/atlas/atlas', 'floor'],
    ['components/loose.tsx', '@/components/ui/button', 'floor'],
    ['components/map/basemap/a.ts', '../engine/atlas-map', 'floor'],
    ['components/map/engine/a.ts', '../layers/mark', 'floor'],
    ['components/map/layers/a.ts', '../scene/map-content', 'floor'],
    ['components/map/scene/a.ts', '../input/hit-target', 'floor'],
    ['components/map/input/a.ts', '../labels/label-overlay', 'floor'],
    ['components/map/labels/a.tsx', '../flow-map', 'floor'],
    ['components/map/unheard-of/a.ts', '../basemap/palette', 'floor'],
    ['components/evidence/a.tsx', '@/lib/db/queries/find-event', 'database'],
    ['components/atlas/a.tsx', '../../lib/db/queries/find-event', 'database'],
    ['lib/geo/a.ts', 'react', 'package'],
    ['lib/geo/a.ts', 'next/navigation', 'package'],
    ['lib/geo/a.ts', 'nuqs', 'package'],
    ['lib/geo/a.ts', '@deck.gl/core', 'package'],
    ['lib/geo/a.ts', 'pg', 'package'],
    ['lib/db/seed/a.ts', 'react', 'package'],
    ['components/evidence/a.tsx', 'maplibre-gl', 'package'],
    ['components/atlas/a.tsx', '@deck.gl/layers', 'package'],
    ['app/a.ts', 'maplibre-gl', 'package'],
    ['app/a.ts', 'pg', 'package'],
    ['lib/geo/a.ts', '@/lib/geo/sphere', 'relative'],
    ['lib/geo/a.ts', '../time/edtf', 'relative'],
  ])('%s imports %s: %s', (file, specifier, rule) => {
    expect(broken(file, importing(specifier))).toContain(rule);
  });

  it.each([
    ['a type', `import type { A } from '@/lib/model/vocabulary';`],
    ['what is handed on', `export { A } from '@/lib/model/vocabulary';`],
    ['what is loaded later', `const a = () => import('@/lib/model/vocabulary');`],
  ])('to %s as well', (_what, says) => {
    expect(broken('lib/time/a.ts', says)).toEqual(['floor']);
  });

  it('to files that import each other, types counted', () => {
    const problems = importProblems([
      parseSourceFile('lib/geo/a.ts', `import type { B } from './b';`),
      parseSourceFile('lib/geo/b.ts', `import { c } from './c';`),
      parseSourceFile('lib/geo/c.ts', `import { a } from './a';`),
      parseSourceFile('lib/geo/d.ts', `import { a } from './a';`),
    ]);
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'circle',
        message: expect.stringContaining('lib/geo/a.ts, lib/geo/b.ts, lib/geo/c.ts'),
      }),
    ]);
  });

  it('to a name with two meanings', () => {
    const problems = importProblems([
      parseSourceFile('lib/geo/a.ts', 'export interface Mark {}'),
      parseSourceFile('components/map/b.ts', 'export const Mark = 1;'),
    ]);
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'name',
        message: 'Mark is exported by lib/geo/a.ts and components/map/b.ts',
      }),
    ]);
  });
});

describe('no rule objects', () => {
  it.each([
    ['lib/geo/a.ts', 'zod'],
    ['lib/view/a.ts', 'nuqs/server'],
    ['lib/geo/a.ts', '@/lib/time/edtf'],
    ['lib/geo/a.ts', './sphere'],
    ['lib/db/connect/a.ts', 'pg'],
    ['components/evidence/a.tsx', '@/components/ui/button'],
    ['components/evidence/parts/a.tsx', '../evidence-panel'],
    ['components/map/layers/a.ts', '@deck.gl/layers'],
    ['components/map/layers/a.ts', '../basemap/palette'],
    ['components/map/flow-map.tsx', './labels/node-labels'],
    ['components/map/labels/a.tsx', '../input/use-keyboard-navigation'],
    ['components/atlas/a.tsx', '@/components/timeline/timeline'],
    ['app/a.ts', '@/lib/db/queries/find-event'],
  ])('when %s imports %s', (file, specifier) => {
    expect(broken(file, importing(specifier))).toEqual([]);
  });
});

it('names the line', () => {
  const [problem] = importProblems([
    parseSourceFile('lib/time/a.ts', `\n\n${importing('@/lib/model/vocabulary')}`),
  ]);
  expect(problem).toMatchObject({ file: 'lib/time/a.ts', line: 3 });
});

it('the project keeps every rule', () => {
  expect(importProblems(projectSources())).toEqual([]);
});
