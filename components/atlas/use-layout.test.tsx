import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SidePanel } from './side-panel';
import { insetsOf } from './use-layout';

const HEIGHT = 600;

/** The share of the map's height that the style sheet gives to a phone's sheet. */
function shareOf(tall: boolean) {
  const markup = renderToStaticMarkup(
    <SidePanel side="right" tall={tall}>
      {null}
    </SidePanel>,
  );
  return Number(/max-md:h-\[(?<percent>\d+)%\]/.exec(markup)!.groups!['percent']) / 100;
}

describe('what panels cover of the map', () => {
  it.each([
    ['list', false],
    ['evidence', true],
    ['tour', true],
  ] as const)('on a phone is the sheet with the %s, as high as it is drawn', (panel, tall) => {
    const { bottom, right } = insetsOf('narrow', panel, false, HEIGHT);
    expect(bottom).toBe(Math.round(shareOf(tall) * HEIGHT));
    expect(right).toBe(0);
  });

  it('is a column beside the map where there is room for one', () => {
    expect(insetsOf('medium', 'list', false, HEIGHT)).toMatchObject({ bottom: 0, right: 400 });
    expect(insetsOf('wide', null, false, HEIGHT)).toMatchObject({ bottom: 0, right: 0 });
  });
});
