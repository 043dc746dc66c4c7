import type PptxGenJS from 'pptxgenjs';
import type { HandoutStep } from '@/lib/lecture/handout/handout';
import { isEmptyText } from '@/lib/lecture/presented-tour';
import { cutToFit, fittingSize, heightOfLines, setLines } from '@/lib/take-along/set-lines';
import { plainText } from '@/lib/text/escaped-xml';
import type { TextParagraph } from '@/lib/take-along/text-runs';
import type { Slide } from '@/lib/tours/slide';
import { questionParagraphs } from '../drawing/question-paragraphs';
import { slideParts, type SlideParts } from '../drawing/slide-parts';
import type { SlideSetting } from '../drawing/slide-setting';
import { textParagraphs } from '../drawing/text-paragraphs';
import { addRest, addText, boxLook, type Deck } from './deck';
import { COLUMNS, POINTS_AN_INCH, UNDER_HEADING, WHOLE, type SlideBox } from './slide-plan';
import { roomOf, slideColour, slideRuns } from './slide-text';
import { footnoteLines, stepNotes } from './step-notes';

interface FaceOptions {
  readonly setting: SlideSetting;
  /** As PowerPoint shows it; null where there is none, or none that the browser can read. */
  readonly picture: string | null;
}

/** A kind of paragraphs with its place. */
interface Block {
  readonly name: string;
  readonly paragraphs: readonly TextParagraph[];
  readonly box: SlideBox;
  readonly sizes: readonly [largest: number, smallest: number];
  readonly colour?: 'ink' | 'ink-soft';
}

const HEADING_SIZES = [48, 20] as const;
const TITLE_SIZES = [44, 18] as const;
const IMAGE_TITLE_SIZES = [30, 15] as const;
const TEXT_SIZES = [22, 12] as const;
const GAP = 0.15;
/** Of the width, where a text stands beside a picture. */
const PICTURE_SHARE = 0.66;

/** A step that shows no map: a title, a heading, a picture or the end, as on the stage. */
export function addFaceSlides(
  deck: Deck,
  handout: HandoutStep,
  face: Slide,
  { setting, picture }: FaceOptions,
): void {
  const { words } = deck;
  const { step, events } = handout;
  const title = plainText(step.title);
  const isHeading = face.kind === 'title' || face.kind === 'section';
  const slide = deck.begin(title, {
    isOwn: true,
    ...(isHeading
      ? { layout: 'heading', sizes: HEADING_SIZES }
      : { sizes: face.kind === 'end' ? TITLE_SIZES : IMAGE_TITLE_SIZES }),
  });
  slide.addNotes(stepNotes(handout, words));
  const numbers = new Map(events.map(({ event, number }) => [event.id, number]));
  const text = [
    ...(isEmptyText(step.text) ? [] : textParagraphs(step.text, (id) => numbers.get(id))),
    ...questionParagraphs(step.poll, step.title, words),
    ...footnoteLines(handout, words),
  ];
  const parts = slideParts(face, setting, words);
  const name = title === '' ? words.slides(`kind.${face.kind}`) : title;
  const body =
    face.kind === 'image'
      ? addPicture(slide, deck, { parts, picture, hasText: text.length > 0 })
      : face.kind === 'end'
        ? addEnd(slide, deck, parts)
        : addUnderHeading(slide, deck, parts);
  const size = fittingSize(text, roomOf(body), TEXT_SIZES);
  const [shown, rest] =
    size === null ? cutToFit(text, roomOf(body), TEXT_SIZES[1]) : [text, [] as TextParagraph[]];
  addText(slide, deck, shown, body, size ?? TEXT_SIZES[1]);
  addRest(deck, name, rest);
}

/** @returns its height in inches; nothing where there are no words. */
function addBlock(
  slide: PptxGenJS.Slide,
  deck: Deck,
  { name, paragraphs, box, sizes, colour = 'ink' }: Block,
  valign: 'top' | 'bottom' = 'top',
): number {
  if (paragraphs.length === 0) return 0;
  const room = roomOf(box);
  const fitting = fittingSize(paragraphs, room, sizes);
  const size = fitting ?? sizes[1];
  const [shown] = fitting === null ? cutToFit(paragraphs, room, size) : [paragraphs];
  const lines = setLines(shown, { ...room, size });
  const height = Math.min(box.h, heightOfLines(lines, size) / POINTS_AN_INCH);
  slide.addText(slideRuns(shown, { ...deck, size, colour }), {
    ...box,
    y: valign === 'top' ? box.y : box.y + box.h - height,
    h: height,
    ...boxLook(deck.language),
    valign,
    fontSize: size,
    objectName: name,
  });
  return height;
}

/** @returns what is left for the text. */
function addUnderHeading(slide: PptxGenJS.Slide, deck: Deck, parts: SlideParts): SlideBox {
  let { y } = UNDER_HEADING;
  const blocks = [
    { name: 'Subtitle', paragraphs: parts.subtitle, sizes: [26, 14], h: 0.9 },
    { name: 'About', paragraphs: parts.about, sizes: [20, 12], h: 0.9 },
  ] as const;
  for (const { h, ...block } of blocks) {
    const height = addBlock(slide, deck, { ...block, box: { ...UNDER_HEADING, y, h } });
    if (height > 0) y += height + GAP;
  }
  const bottom = UNDER_HEADING.y + UNDER_HEADING.h;
  const used = addBlock(slide, deck, addressBlock(parts, UNDER_HEADING), 'bottom');
  return { ...UNDER_HEADING, y, h: bottom - y - (used > 0 ? used + GAP : 0) };
}

const addressBlock = ({ address }: SlideParts, place: SlideBox): Block => ({
  name: 'Address',
  paragraphs: address,
  box: { ...place, y: place.y + place.h - 0.7, h: 0.7 },
  sizes: [16, 10],
});

function addEnd(slide: PptxGenJS.Slide, deck: Deck, parts: SlideParts): SlideBox {
  const [left, right] = [COLUMNS[0]!, COLUMNS[1]!];
  addBlock(slide, deck, {
    name: deck.words.own('sources'),
    paragraphs: parts.sources,
    box: right,
    sizes: [16, 9],
  });
  const box = parts.sources.length > 0 ? left : WHOLE;
  const used = addBlock(slide, deck, addressBlock(parts, box), 'bottom');
  return { ...box, h: box.h - (used > 0 ? used + GAP : 0) };
}

interface PictureParts {
  readonly parts: SlideParts;
  readonly picture: string | null;
  readonly hasText: boolean;
}

function addPicture(
  slide: PptxGenJS.Slide,
  deck: Deck,
  { parts, picture, hasText }: PictureParts,
): SlideBox {
  const width = hasText ? WHOLE.w * PICTURE_SHARE : WHOLE.w;
  const captionBox = { ...WHOLE, y: WHOLE.y + WHOLE.h - 0.7, h: 0.7 };
  const caption: Block = {
    ...{ name: 'Caption', paragraphs: parts.caption, box: captionBox, sizes: [14, 9] },
    colour: 'ink-soft',
  };
  const used = addBlock(slide, deck, caption, 'bottom');
  const height = WHOLE.h - (used > 0 ? used + GAP : 0);
  const box: SlideBox = { ...WHOLE, w: width, h: height };
  if (parts.picture !== null && picture !== null) {
    const { alternative } = parts;
    slide.addImage({
      data: picture,
      ...within(box, parts.picture),
      // pptxgenjs names the file where there are no words.
      altText: alternative === '' ? ' ' : alternative,
      objectName: deck.words.slides('kind.image'),
    });
  } else {
    addMissing(slide, deck, box, parts);
  }
  const x = WHOLE.x + width + 2 * GAP;
  return { ...box, x, w: WHOLE.x + WHOLE.w - x };
}

function addMissing(slide: PptxGenJS.Slide, deck: Deck, box: SlideBox, parts: SlideParts) {
  slide.addShape('rect', {
    ...box,
    line: { color: slideColour('ink-soft'), width: 1, dashType: 'dash' },
    objectName: deck.words.slides('kind.image'),
  });
  const inner = { x: box.x + 0.3, y: box.y + 0.3, w: box.w - 0.6, h: box.h - 0.6 };
  addBlock(slide, deck, {
    ...{ name: 'Missing', paragraphs: parts.missing, box: inner, sizes: [20, 11] },
  });
}

/** As large as its place allows, in its own shape, in the middle. */
function within(box: SlideBox, { width, height }: { width: number; height: number }): SlideBox {
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}
