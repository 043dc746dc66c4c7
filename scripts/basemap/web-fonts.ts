import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { MAP_FONT_FILES } from '@/components/map/basemap/font-faces';

const require = createRequire(import.meta.url);

export const FONT_STYLE_SHEET = path.resolve(import.meta.dirname, '../../components/ui/fonts.css');

/** Style sheets with the rules of East Asian scripts, one slice of the script a rule. */
const EAST_ASIAN_STYLE_SHEETS = [
  require.resolve('@fontsource/noto-sans-kr/400.css'),
  // Simplified Han that Korean does not use.
  require.resolve('@fontsource/noto-sans-sc/400.css'),
];

/** The rules for slices ("[12]"): Latin and Cyrillic come from Noto Sans proper. */
const SLICE_RULE = /\/\* [a-z-]+-\[\d+\]-400-normal \*\/\s*(@font-face \{[^}]*\})/g;

interface FontSlice {
  readonly rule: string;
  readonly file: string;
}

/** Slices of one @fontsource style sheet, with the address they are served at. */
export function fontSlices(styleSheet: string, folder: string): FontSlice[] {
  return [...styleSheet.matchAll(SLICE_RULE)].map(([, rule = '']) => {
    const name = /url\(\.\/files\/([\w.-]+\.woff2)\)/.exec(rule)?.[1];
    if (name === undefined)
      throw new Error(`A font rule without a woff2 file: ${rule.slice(0, 80)}`);
    return {
      rule: rule
        .replace(/src: [^;]+;/, `src: url(/fonts/${name}) format('woff2');`)
        .replace(/\s+/g, ' '),
      file: path.join(folder, 'files', name),
    };
  });
}

/** Files of @fontsource-variable that fonts.css and the map's labels name. */
export function variableFontFiles(): string[] {
  const named = [...readFileSync(FONT_STYLE_SHEET, 'utf8').matchAll(/\/fonts\/([\w.-]+\.woff2)/g)];
  const names = new Set([...named.map(([, name = '']) => name), ...MAP_FONT_FILES]);
  return [...names].map((name) => {
    const family = name.startsWith('noto-sans-') ? 'noto-sans' : 'source-serif-4';
    return require.resolve(`@fontsource-variable/${family}/files/${name}`);
  });
}

/** Copies every font to `folder` and writes the style sheet of the East Asian ones. */
export function writeWebFonts(folder: string): void {
  const slices = EAST_ASIAN_STYLE_SHEETS.flatMap((styleSheet) =>
    fontSlices(readFileSync(styleSheet, 'utf8'), path.dirname(styleSheet)),
  );
  for (const file of [...variableFontFiles(), ...slices.map((slice) => slice.file)]) {
    copyFileSync(file, path.join(folder, path.basename(file)));
  }
  const rules = slices.map((slice) => slice.rule).join('\n');
  writeFileSync(path.join(folder, 'east-asian.css'), `${rules}\n`);
}

/** What a change of fonts changes; the slices follow from their style sheets. */
export const FONT_INPUTS = [FONT_STYLE_SHEET, ...EAST_ASIAN_STYLE_SHEETS, ...variableFontFiles()];
