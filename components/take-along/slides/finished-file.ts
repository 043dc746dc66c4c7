import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapedXml } from '@/lib/text/escaped-xml';
import { GROUPED_NAME, PRESET_DASH } from './slide-markers';
import type { SlideBox } from './slide-plan';

/** Of PowerPoint's own unit, to an inch. */
const UNITS = 914_400;

export interface ShapeGroup extends SlideBox {
  readonly name: string;
  /** In words, for who cannot see it. */
  readonly alternative: string;
}

const SLIDE = /^ppt\/slides\/slide(\d+)\.xml$/;
const TYPES = '[Content_Types].xml';
const NOTES = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/;

/**
 * The file of pptxgenjs with what that does not write: groups of shapes with an alternative text, dashes
 * as the map has them, and speaker's notes in paragraphs.
 * @param groups of each slide, by the numbers that its shapes name.
 */
export function finishedFile(
  file: Uint8Array,
  groups: readonly (readonly ShapeGroup[])[],
): Uint8Array<ArrayBuffer> {
  const given = unzipSync(file);
  const parts = Object.entries(given).flatMap(([name, bytes]) => {
    // Folders have no entries of their own: some are of what this file does not have.
    if (name.endsWith('/')) return [];
    const slide = SLIDE.exec(name)?.[1];
    if (slide !== undefined) {
      const xml = finishedSlide(strFromU8(bytes), groups[Number(slide) - 1] ?? []);
      return [[name, strToU8(xml)] as const];
    }
    if (name === TYPES) return [[name, strToU8(typesOfParts(strFromU8(bytes), given))] as const];
    if (NOTES.test(name)) return [[name, strToU8(notesInParagraphs(strFromU8(bytes)))] as const];
    return [[name, bytes] as const];
  });
  return zipSync(Object.fromEntries(parts), { level: 9 });
}

function finishedSlide(xml: string, groups: readonly ShapeGroup[]): string {
  const text = xml
    .replace(PRESET_DASH, (_, shares: string) => customDash(shares.split(' ')))
    // A paragraph has one set of properties, before its runs; pptxgenjs repeats it before each.
    .replace(/(<\/a:r>)(?:<a:pPr[^>]*\/>|<a:pPr.*?<\/a:pPr>)/gs, '$1')
    // It escapes the names of text boxes twice.
    .replace(/ name="[^"]*"/g, (name) => name.replace(/&amp;(?=(amp|lt|gt|quot|apos);)/g, '&'))
    // Its prompt would be an empty text of the master's.
    .replace(/\s+hasCustomPrompt="1"/g, '');
  let next =
    1 + Math.max(...[...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => Number(id)));
  return groups.reduce((whole, group, number) => {
    const shapes = [...whole.matchAll(/<p:sp>.*?<\/p:sp>/gs)].filter(
      ([shape]) => GROUPED_NAME.exec(shape)?.[1] === String(number),
    );
    const [first, last] = [shapes[0], shapes.at(-1)];
    if (!first || !last) return whole;
    const end = last.index + last[0].length;
    const inside = shapes.map(([shape]) => shape.replace(GROUPED_NAME, 'name="')).join('');
    const grouped = groupXml(group, next, inside);
    next += 1;
    return whole.slice(0, first.index) + grouped + whole.slice(end);
  }, text);
}

/** pptxgenjs lists a master a slide, and writes one. */
const typesOfParts = (xml: string, parts: Readonly<Record<string, unknown>>) =>
  xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (whole, name: string) =>
    Object.hasOwn(parts, name) ? whole : '',
  );

function customDash(shares: readonly string[]): string {
  const pairs = [];
  for (let index = 0; index + 1 < shares.length; index += 2) {
    pairs.push(`<a:ds d="${shares[index]}" sp="${shares[index + 1]}"/>`);
  }
  return `<a:custDash>${pairs.join('')}</a:custDash>`;
}

function groupXml({ x, y, w, h, name, alternative }: ShapeGroup, id: number, inside: string) {
  const [left, top, width, height] = [x, y, w, h].map((inches) => Math.round(inches * UNITS));
  const place = `x="${left}" y="${top}"`;
  const size = `cx="${width}" cy="${height}"`;
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${escapedXml(name)}" descr="${escapedXml(alternative)}"/>` +
    '<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
    `<a:off ${place}/><a:ext ${size}/><a:chOff ${place}/><a:chExt ${size}/>` +
    `</a:xfrm></p:grpSpPr>${inside}</p:grpSp>`
  );
}

/** pptxgenjs puts all notes into one run, where the ends of lines are blanks. */
const notesInParagraphs = (xml: string) =>
  xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/,
    (_, look: string, text: string) =>
      text
        .split(/\r\n|\r|\n/)
        .map((line) => (line === '' ? '<a:p/>' : `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>`))
        .join(''),
  );
