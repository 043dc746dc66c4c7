import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCKED, insetsOf } from './use-layout';

describe('what stands over the map', () => {
  it('is docked under the condition of the style sheet', async () => {
    const css = await readFile(path.join(import.meta.dirname, '../../app/globals.css'), 'utf8');
    const docked = /@custom-variant docked \{\s*@media ([^{]*?)\s*\{/.exec(css);
    const undocked = /@custom-variant undocked \{\s*((?:@media [^{]*\{\s*)+)@slot/.exec(css);
    expect(docked?.[1]).toBe(DOCKED);
    const negated = DOCKED.split(', ').map((condition) => `@media not all and ${condition} {`);
    expect(undocked?.[1]?.trim().split(/\s*\n\s*/)).toEqual(negated);
  });

  it('leaves some of the lowest map free above a sheet, and nothing of it without one', () => {
    const low = { width: 'narrow', evidence: 'low-sheet' } as const;
    expect(insetsOf(low, true, false).bottom).toBeLessThan(240);
    expect(insetsOf(low, false, false)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
  });

  it('is at the right where it is docked, and at the foot where it is a sheet', () => {
    const docked = insetsOf({ width: 'narrow', evidence: 'docked' }, true, true);
    expect(docked).toEqual({ top: 48, right: 400, bottom: 0, left: 0 });
    const sheet = insetsOf({ width: 'narrow', evidence: 'sheet' }, true, false);
    expect(sheet).toEqual({ top: 0, right: 0, bottom: 320, left: 0 });
  });
});
