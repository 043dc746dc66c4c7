import { expect, it } from 'vitest';
import { withFontAddresses } from './font-rules';
import { neededLetters } from './needed-letters';

const face = (file: string, range: string) =>
  `@font-face{font-family:A;src:url("/fonts/${file}")format("woff2");unicode-range:${range}}`;
const CSS = [
  face('latin.woff2', 'U+0-FF'),
  face('cyrillic.woff2', 'U+0301,U+400-45F'),
  face('hangul.woff2', 'U+AC00-D7A3'),
  '@font-face{font-family:B;src:local("Arial")}',
  'p{color:red}',
].join('\n');

it('keeps the letters that the texts have, and rules that need no file', () => {
  const { css, files } = neededLetters(CSS, ['Hello', 'Мир']);
  expect(files).toEqual(['/fonts/latin.woff2', '/fonts/cyrillic.woff2']);
  expect(css).not.toContain('hangul');
  expect(css).toContain('local("Arial")');
  expect(css).toContain('p{color:red}');
});

it('takes along what is needed in any case, such as the letters of the map', () => {
  const { files } = neededLetters(CSS, [], ['/fonts/italic.woff2']);
  expect(files).toEqual(['/fonts/latin.woff2', '/fonts/italic.woff2']);
});

it('gives the files other addresses', () => {
  const css = withFontAddresses(CSS, (file) => `blob:${file.length}`);
  expect(css).not.toContain('/fonts/');
  expect(css.match(/url\("blob:\d+"\)/g)).toHaveLength(3);
});
