import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SidePanel } from './side-panel';
import { DOCKED, insetsOf } from './use-layout';
import { freeOfPanels } from './view-area';

const HEIGHT = 600;
const PHONE = { width: 'narrow', evidence: 'sheet' } as const;
const ON_ITS_SIDE = { width: 'narrow', evidence: 'docked' } as const;
const PANELS = [
  ['list', false],
  ['evidence', true],
  ['tour', true],
] as const;

/** The percentage of the map's height that the style sheet gives to a phone's sheet. */
function percentOf(tall: boolean) {
  const markup = renderToStaticMarkup(
    <SidePanel side="right" tall={tall}>
      {null}
    </SidePanel>,
  );
  return Number(/undocked:h-\[(?<percent>\d+)%\]/.exec(markup)!.groups!['percent']);
}

it('is docked under the condition of the style sheet', async () => {
  const css = await readFile(path.join(import.meta.dirname, '../../app/globals.css'), 'utf8');
  const docked = /@custom-variant docked \{\s*@media ([^{]*?)\s*\{/.exec(css);
  const undocked = /@custom-variant undocked \{\s*((?:@media [^{]*\{\s*)+)@slot/.exec(css);
  expect(docked?.[1]).toBe(DOCKED);
  const negated = DOCKED.split(', ').map((condition) => `@media not all and ${condition} {`);
  expect(undocked?.[1]?.trim().split(/\s*\n\s*/)).toEqual(negated);
});

describe('what panels cover of the map', () => {
  it.each(PANELS)('on a phone is the sheet with the %s, as high as it is drawn', (panel, tall) => {
    const { bottom, right } = insetsOf(PHONE, panel, false, HEIGHT);
    expect(bottom).toBe(Math.round((percentOf(tall) / 100) * HEIGHT));
    expect(right).toBe(0);
  });

  it.each(PANELS)('is left out of the still map as well, with the %s', (panel, tall) => {
    expect(freeOfPanels(panel, false)).toContain(`undocked:bottom-[${percentOf(tall)}%]`);
  });

  it('is a column beside the map where there is room for one', () => {
    expect(insetsOf(ON_ITS_SIDE, 'list', true, HEIGHT)).toEqual({
      top: 48,
      right: 400,
      bottom: 0,
      left: 0,
    });
    const wide = { width: 'wide', evidence: 'docked' } as const;
    expect(insetsOf(wide, null, false, HEIGHT)).toMatchObject({ bottom: 0, right: 0 });
  });

  it('is nothing of the lowest map while nothing is open', () => {
    expect(insetsOf(PHONE, null, false, 240)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
  });
});
