import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONT_STYLE_SHEET, fontSlices, variableFontFiles } from './web-fonts';

const styleSheet = readFileSync(FONT_STYLE_SHEET, 'utf8');

/** The file that the last matching rule of a family names, as a browser chooses. */
function fileFor(family: string, letter: string): string | undefined {
  const code = letter.codePointAt(0)!;
  return styleSheet
    .split('@font-face')
    .filter((rule) => rule.includes(`font-family: '${family}'`) && !rule.includes('italic'))
    .findLast((rule) =>
      [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].some(
        ([, from = '', to = from]) =>
          code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16),
      ),
    )
    ?.match(/\/fonts\/([\w.-]+)/)?.[1];
}

describe('fonts of the page', () => {
  it('are files of the installed packages', () => {
    expect(variableFontFiles().filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each(['Noto Sans', 'Source Serif 4'])('%s has Vietnamese and Mongolian letters', (family) => {
    for (const letter of 'đơưăếộ') expect(fileFor(family, letter)).toContain('-vietnamese-');
    for (const letter of 'өүӨҮ') expect(fileFor(family, letter)).toContain('-cyrillic-ext-');
    for (const letter of 'Улаан') expect(fileFor(family, letter)).toContain('-cyrillic-wght');
  });
});

describe('fontSlices', () => {
  it('takes the numbered slices and serves them from /fonts', () => {
    const css = `/* noto-sans-kr-[3]-400-normal */
@font-face { src: url(./files/noto-sans-kr-3-400-normal.woff2) format('woff2'), url(x.woff); unicode-range: U+ac00; }
/* noto-sans-kr-latin-400-normal */
@font-face { src: url(./files/noto-sans-kr-latin-400-normal.woff2) format('woff2'); }`;
    expect(fontSlices(css, '/package')).toEqual([
      {
        rule: "@font-face { src: url(/fonts/noto-sans-kr-3-400-normal.woff2) format('woff2'); unicode-range: U+ac00; }",
        file: '/package/files/noto-sans-kr-3-400-normal.woff2',
      },
    ]);
  });
});
