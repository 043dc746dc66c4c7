import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectXml } from '@/components/take-along/testing';
import { pdfOfSvg } from './pdf-of-svg';
import { readPdf, serveFonts } from './testing';

// Words are collected outside of `act`, as in a browser.
beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false));

const A3 = { width: 420, height: 297 };

const picture = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200" role="img">
<title>A &amp; B</title><desc>Two arcs</desc><style>@font-face{font-family:x}</style>
<rect width="400" height="200" fill="#ffffff"/>
${body}
</svg>`;

const pdfOf = async (body: string, millimetres = A3) =>
  readPdf(await pdfOfSvg(picture(body), { title: 'A & B', language: 'vi', millimetres }));

const text = (letters: string, look = '') =>
  `<text x="10" y="50" font-family="'Noto Sans',Arial" font-size="20"${look}>${letters}</text>`;

describe('a PDF of a picture', () => {
  it('is of the size that is asked for, and says what it is', async () => {
    serveFonts();
    const pdf = await pdfOf(text('Hà Nội'));
    expect(pdf.pages).toBe(1);
    expect(pdf.size.width).toBeCloseTo((420 / 25.4) * 72, 1);
    expect(pdf.size.height).toBeCloseTo((297 / 25.4) * 72, 1);
    expect([pdf.title, pdf.author, pdf.subject, pdf.language]).toEqual([
      'A & B',
      'Third Neighbor',
      'CC BY 4.0',
      '(vi)',
    ]);
    expectXml(pdf.metadata.replace(/<\?xpacket[^>]*>/g, '').trim());
    expect(pdf.metadata).toContain('>A &amp; B<');
    expect(pdf.metadata).toMatch(/<dc:rights>.*CC BY 4\.0/);
  });

  it('has its letters as letters, of fonts that are inside', async () => {
    const asked = serveFonts();
    const pdf = await pdfOf(
      [
        text('Hiệp định Giơ-ne-vơ'.normalize('NFD')),
        text('Договор', ' font-style="italic"'),
        text('<tspan font-weight="650">Ulan</tspan><tspan> Bator</tspan>'),
        `<g font-family="'Source Serif 4',Georgia" font-size="30">${text('Ổn').replace(/ font-family="[^"]*"/, '')}</g>`,
      ].join(''),
    );
    expect(pdf.text).toEqual(['Hiệp định Giơ-ne-vơ', 'Договор', 'Ulan', ' Bator', 'Ổn']);
    expect(pdf.fonts.toSorted()).toEqual([
      'NotoSans-Bold',
      'NotoSans-Italic',
      'NotoSans-Regular',
      'SourceSerif4-Regular',
    ]);
    expect(asked).toHaveLength(4);
    expect(pdf.images).toBe(0);
  });

  it('takes a letter that a family lacks from another, and draws what neither has', async () => {
    const asked = serveFonts();
    const pdf = await pdfOf(text('ROK → 한국 &#3588;'));
    expect(pdf.text).toEqual(['ROK ', '→', ' ', ' ', '[U+0E04]']);
    expect(pdf.fonts).toContain('SourceSerif4-Regular');
    expect(
      asked.some((address) => /^\/fonts\/noto-sans-kr-\d+-400-normal\.woff2$/.test(address)),
    ).toBe(true);
    // Copied as letters: "þÿ" and two bytes each, of which "\\" is written twice.
    const copied = [...pdf.content.matchAll(/ActualText \(([\s\S]*?)\)\s*>>/g)].map(
      ([, one]) => one,
    );
    expect(copied).toEqual(['þÿ\u00d5\\\\', 'þÿ\u00adm']);
  });

  it('keeps a narrow space, and leaves out what takes no room', async () => {
    serveFonts();
    const pdf = await pdfOf(text('12&#x202f;km&#x202d;&#x200b;'));
    expect(pdf.text.join('')).toBe('12\u202fkm');
  });

  it('draws a halo as shapes below its letters, and not as letters again', async () => {
    serveFonts();
    const halo =
      ' fill="none" stroke="#ffffff" stroke-width="3" stroke-linejoin="round" aria-hidden="true"';
    const pdf = await pdfOf(text('Seoul', halo) + text('Seoul', ' text-anchor="middle"'));
    expect(pdf.text).toEqual(['Seoul']);
    expect(pdf.content.indexOf('1 1 1 SCN')).toBeLessThan(pdf.content.indexOf('BT'));
    expect(pdf.content.match(/\bS\b/g)).toHaveLength(1);
  });

  it('keeps shapes, colours, dashes, clips and places', async () => {
    serveFonts();
    const pdf = await pdfOf(
      `<clipPath id="c"><rect x="1" y="2" width="30" height="40"/></clipPath>
       <g clip-path="url(#c)" opacity="0.5" transform="translate(5 6) scale(2)">
       <path d="M0 0L10 10H20Z" fill="#ff0000" fill-opacity="0.5" stroke="#0000ff" stroke-dasharray="4 2" stroke-width="3"/>
       <circle cx="5" cy="5" r="2"/><line x1="0" y1="0" x2="9" y2="9" stroke="#00ff00"/></g>`,
      { width: 400, height: 200 },
    );
    expect(pdf.content).toMatch(/1 2 30 40 re[\s\S]*\bW n/);
    expect(pdf.content).toContain('2 0 0 2 5 6 cm');
    expect(pdf.content).toMatch(/0 0 m\s+10 10 l\s+20 10 l\s+h/);
    expect(pdf.content).toContain('1 0 0 scn');
    expect(pdf.content).toContain('[4 2] 0 d');
    expect(pdf.content).toContain('3 w');
    expect(pdf.images).toBe(0);
  });

  it('tells its parts to who does not see them', async () => {
    serveFonts();
    const parts = await pdfOf(
      `${text('Title')}<g role="img" aria-label="Seoul – Hà Nội">${text('Seoul')}</g>`,
    );
    expect(parts.structure).toEqual([
      { type: 'P', alternative: null },
      { type: 'Figure', alternative: 'Seoul – Hà Nội' },
    ]);
    const whole = await pdfOf(text('Title'));
    expect(whole.structure).toEqual([{ type: 'Figure', alternative: 'A & B. Two arcs' }]);
  });

  it.each([
    ['an element', '<marquee/>'],
    ['an element inside a text', text('<a>x</a>')],
    ['a drawing inside', '<svg/>'],
    ['a colour', '<rect width="1" height="1" fill="url(#p)"/>'],
    ['a rule of style', '<rect width="1" height="1" style="fill:red"/>'],
    ['a transform', '<g transform="skewX(3)"/>'],
    ['a clip path', '<g clip-path="url(#none)"/>'],
    ['a picture elsewhere', '<image href="https://a.example/x.png" width="1" height="1"/>'],
  ])('refuses %s that it does not know', async (_, body) => {
    serveFonts();
    await expect(pdfOf(body)).rejects.toThrow();
  });

  it('holds a picture that is inside as it is, and gives no licence for it', async () => {
    serveFonts();
    const png =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const pdf = await pdfOf(`<image href="${png}" x="0" y="0" width="10" height="10"/>`);
    expect(pdf.images).toBeGreaterThan(0);
    expect(pdf.subject).toBeUndefined();
  });

  it('fails where a font is not to be had, and stops when it is told to', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(pdfOf(text('a'))).rejects.toThrow('404');
    serveFonts();
    const options = { title: 'x', language: 'en', millimetres: A3 } as const;
    await expect(
      pdfOfSvg(picture(text('a')), { ...options, signal: AbortSignal.abort() }),
    ).rejects.toThrow();
  });
});
