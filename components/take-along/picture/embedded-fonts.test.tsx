import { afterEach, expect, it, vi } from 'vitest';
import { embeddedFonts } from './embedded-fonts';

const face = (file: string, range: string, style = 'normal') =>
  `@font-face { font-family: 'Noto Sans'; font-style: ${style}; font-weight: 700; src: url('/fonts/${file}.woff2') format('woff2'); unicode-range: ${range}; }`;

afterEach(() => document.head.replaceChildren());

function page(...faces: string[]) {
  const sheet = document.createElement('style');
  sheet.textContent = faces.join('\n');
  document.head.append(sheet);
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const file = address.replace(/^.*\//, '');
    asked.push(file);
    return Promise.resolve(new Response(file, { status: file.startsWith('lost') ? 404 : 200 }));
  });
  return asked;
}

it('holds the files that have a letter of the text, and no other', async () => {
  const asked = page(
    face('latin', 'U+0000-00FF'),
    face('vietnamese', 'U+1EA0-1EF9'),
    face('cyrillic', 'U+0400-045F'),
    face('latin-italic', 'U+0000-00FF', 'italic'),
  );
  const css = await embeddedFonts('Hà Nội', { 'Noto Sans': ['normal'] });
  expect(asked).toEqual(['latin.woff2', 'vietnamese.woff2']);
  expect(css.match(/@font-face/g)).toHaveLength(2);
  expect(css).toContain(`url(data:font/woff2;base64,${btoa('latin.woff2')})`);
  expect(css).toContain("font-family:'Noto Sans';font-style:normal;font-weight:700");
});

it('leaves a file out that is not to be had', async () => {
  page(face('lost', 'U+0000-00FF'));
  expect(await embeddedFonts('a', { 'Noto Sans': ['normal'] })).toBe('');
});
