import { encode } from 'uqr';
import { escapedXml } from '@/lib/text/escaped-xml';
import { marksSvg } from '@/components/take-along/drawing/marks-svg';
import { setKey } from '@/components/take-along/drawing/set-key';
import { movedBy, type KeyEntry } from '@/components/take-along/drawing/step-drawing';
import { embeddedFonts } from '@/components/take-along/picture/embedded-fonts';
import {
  PICTURE_FONTS,
  setText,
  type PictureBox,
} from '@/components/take-along/picture/picture-text';
import { takeAlongWords } from '@/components/take-along/take-along-words';
import { lookColour, marksInLook } from './picture-look';
import type { PictureOptions } from './picture-options';

export interface FrameContent {
  /** The one line that says what is shown. */
  readonly title: string;
  /** Dates and filters in words, and what must be known besides. */
  readonly lines: readonly string[];
  /** The drawing in words, for who cannot see it. */
  readonly description: string;
  /** Whose it is, besides the atlas and its licence; null where there is nothing to add. */
  readonly credit: string | null;
  /** A chart has none, and credits nobody for it. */
  readonly hasLand?: boolean;
  /** A fragment of SVG for a box, in pixels of the picture. @param unit one pixel of a picture of usual size. */
  readonly body: (box: PictureBox, unit: number) => string;
  /** In the colours of the theme of the look; the frame puts the look on them. */
  readonly key: readonly KeyEntry[];
}

/** The side of a square as large as a picture of 1920 × 1080, for which sizes are given. */
const USUAL_SIDE = 1440;

export const pictureUnit = ({ width, height }: Pick<PictureOptions, 'width' | 'height'>) =>
  Math.sqrt(width * height) / USUAL_SIDE;

/**
 * A drawing with all that it takes to stand alone: title, dates and filters, key, whose it is, edition and
 * address. Its fonts are inside, and nothing in it is fetched or executed.
 */
export async function framedPicture(
  { title, lines, description, credit, body, key, hasLand = true }: FrameContent,
  options: PictureOptions,
): Promise<string> {
  const { width, height, look, language, names, edition, address, isPoster = false } = options;
  const words = await takeAlongWords(language, names);
  const unit = pictureUnit(options);
  const edge = 40 * unit;
  const inner = width - 2 * edge;
  const colour = (name: Parameters<typeof lookColour>[0]) => lookColour(name, look);
  const accent = colour('accent');

  const heading = setText([{ runs: [{ text: title, isBold: true }] }], {
    box: { x: edge, y: edge * 0.7, w: inner, h: 112 * unit },
    sizes: [42 * unit, 20 * unit],
    ...{ colour: colour('ink'), accent, isSerif: true },
  });
  const linesY = edge * 0.7 + heading.height + 8 * unit;
  const about = lines.filter((line) => line !== '').map((text) => ({ runs: [{ text }] }));
  const sub = setText(about, {
    box: { x: edge, y: linesY, w: inner, h: 92 * unit },
    sizes: [21 * unit, 13 * unit],
    ...{ colour: colour('ink-soft'), accent },
  });
  const top = linesY + sub.height + 14 * unit;

  const printed = address !== null && address.length <= LONGEST_ADDRESS ? address : null;
  const qr =
    isPoster && address !== null && address.length <= LONGEST_IN_CODE ? qrSvg(address) : null;
  const qrSide = qr ? 120 * unit : 0;
  const footWidth = inner - (qr ? qrSide + 20 * unit : 0);
  const owner = [
    ...(hasLand
      ? [words.own('credit', { atlas: words.atlas('name'), licence: words.own('licence') })]
      : [words.atlas('name'), words.own('licence')]),
    ...(credit === null ? [] : [credit]),
    ...(edition === null ? [] : [words.own('edition', { edition })]),
  ].join(' · ');
  const footBottom = height - 26 * unit;
  // An address is read letter by letter, so it has a line of its own.
  const foot = setText(
    [owner, ...(printed === null ? [] : [printed])].map((text) => ({
      runs: [{ text }],
    })),
    {
      box: { x: edge, y: footBottom - 84 * unit, w: footWidth, h: 84 * unit },
      sizes: [16 * unit, 9 * unit],
      ...{ colour: colour('ink-soft'), accent, at: 'bottom' },
    },
  );
  const set = setKey(key, {
    width: footWidth,
    height: height * 0.14,
    sizes: [19 * unit, 11 * unit],
  });
  const keyY = footBottom - foot.height - 12 * unit - set.height;
  const bottom = Math.min(keyY, qr ? footBottom - qrSide : keyY) - 12 * unit;
  const keySvg = set.entries.map((entry) => {
    const marks = marksInLook(entry.marks.map(movedBy(edge, keyY)), look, unit);
    const y = keyY + entry.y + 0.35 * set.size;
    return `${marksSvg(marks, PICTURE_FONTS.stack)}<text x="${edge + entry.x}" y="${y}" font-family="${PICTURE_FONTS.stack}" font-size="${set.size}" fill="${colour('ink-soft')}">${escapedXml(entry.words)}</text>`;
  });
  const drawn = [
    `<rect width="${width}" height="${height}" fill="${colour('panel')}"/>`,
    heading.svg,
    sub.svg,
    body({ x: edge, y: top, w: inner, h: Math.max(unit, bottom - top) }, unit),
    ...keySvg,
    foot.svg,
    qr === null
      ? ''
      : `<g transform="translate(${width - edge - qrSide} ${footBottom - qrSide}) scale(${qrSide / qr.size})">${qr.svg}</g>`,
  ].join('\n');
  const fonts = await embeddedFonts(drawn, {
    [PICTURE_FONTS.sans]: drawn.includes('font-style="italic"') ? ['normal', 'italic'] : ['normal'],
    [PICTURE_FONTS.serif]: ['normal'],
    'Noto Sans KR': ['normal'],
    'Noto Sans SC': ['normal'],
  });
  options.signal?.throwIfAborted();
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${language}" aria-labelledby="picture-title picture-description">
<title id="picture-title">${escapedXml(title)}</title>
<desc id="picture-description">${escapedXml(description)}</desc>
${fonts === '' ? '' : `<style>${fonts}</style>`}
${drawn}
</svg>
`;
}

/** Letters: more would be set too small for the eye, and part of an address leads elsewhere. */
const LONGEST_ADDRESS = 1500;
/** A denser code is not read from a wall. */
const LONGEST_IN_CODE = 600;

/** Black on white in every look: many a phone reads no other. */
function qrSvg(address: string) {
  const { data, size } = encode(address, { ecc: 'M', border: 3 });
  const d = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return {
    size,
    svg: `<rect width="${size}" height="${size}" fill="#ffffff"/><path d="${d}" fill="#000000" shape-rendering="crispEdges"/>`,
  };
}
