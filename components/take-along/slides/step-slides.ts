import type PptxGenJS from 'pptxgenjs';
import type { Frame } from '@/components/static-map/fitted-projection';
import type { HandoutStep } from '@/lib/lecture/handout/handout';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import { isEmptyText } from '@/lib/lecture/presented-tour';
import { cutToFit, fittingSize, heightOfLines, setLines } from '@/lib/take-along/set-lines';
import { plainText } from '@/lib/text/escaped-xml';
import type { TextParagraph } from '@/lib/take-along/text-runs';
import { questionParagraphs } from '../drawing/question-paragraphs';
import { mapHeading } from '../drawing/map-heading';
import { setKey } from '../drawing/set-key';
import { keyEntries, mapMarks } from '../drawing/step-drawing';
import { textParagraphs } from '../drawing/text-paragraphs';
import type { TakenTour } from '../taken-tour';
import { addRest, addText, type Deck } from './deck';
import { addShapes } from './map-shapes';
import { KEY_BOX, mapPlaces, POINTS_AN_INCH, TEXT, type SlideBox } from './slide-plan';
import { roomOf, slideColour, slideRuns } from './slide-text';
import { footnoteLines, stepNotes } from './step-notes';

const TEXT_SIZES = [20, 11.5] as const;
const FOOTNOTE_SIZES = [10.5, 8.5] as const;
/** Of the height of the text's column. */
const MOST_FOOTNOTES = 0.36;
const GAP = 0.15;
const HEADING_SIZES = [12, 9] as const;

/** The slide of a step: its text, its maps, what they mean. What has no room goes on the next one. */
export function addStepSlides(
  deck: Deck,
  handout: HandoutStep,
  maps: StepMaps,
  land: TakenTour['land'],
): void {
  const { words } = deck;
  const { step, events } = handout;
  const title = plainText(step.title) || words.handout('step', { number: handout.number });
  const slide = deck.begin(title);
  const numbers = new Map(events.map(({ event, number }) => [event.id, number]));
  const paragraphs = isEmptyText(step.text)
    ? []
    : textParagraphs(step.text, (id) => numbers.get(id));
  const footnotes = setFootnotes(deck, handout);
  const used = footnotes === null ? 0 : footnotes.height + GAP;
  const room: SlideBox = { ...TEXT, h: TEXT.h - used };
  const question = questionParagraphs(step.poll, step.title, words);
  const asked = [...paragraphs, ...question];
  const sizeAsked = fittingSize(asked, roomOf(room), TEXT_SIZES);
  const size = sizeAsked ?? fittingSize(paragraphs, roomOf(room), TEXT_SIZES);
  const [shown, rest] =
    size === null
      ? cutToFit(paragraphs, roomOf(room), TEXT_SIZES[1])
      : [sizeAsked === null ? paragraphs : asked, [] as TextParagraph[]];
  slide.addNotes(stepNotes(handout, words, sizeAsked === null ? question : []));
  // In the order in which they are read out.
  addText(slide, deck, shown, room, size ?? TEXT_SIZES[1]);
  if (footnotes !== null) addFootnotes(slide, deck, footnotes);
  addMaps(slide, deck, handout, maps, land);
  addRest(deck, title, rest);
}

interface SetFootnotes {
  readonly lines: readonly TextParagraph[];
  readonly size: number;
  /** In inches. */
  readonly height: number;
}

/** What the numbers in the text stand for, as far as there is room; null where there are none. */
function setFootnotes({ words }: Deck, handout: HandoutStep): SetFootnotes | null {
  const lines = footnoteLines(handout, words);
  if (lines.length === 0) return null;
  const room = roomOf({ ...TEXT, h: TEXT.h * MOST_FOOTNOTES });
  const size = fittingSize(lines, room, FOOTNOTE_SIZES) ?? FOOTNOTE_SIZES[1];
  const heightOf = (shown: readonly TextParagraph[]) =>
    heightOfLines(setLines(shown, { ...room, size }), size);
  let shown = lines;
  for (let count = lines.length - 1; count >= 0 && heightOf(shown) > room.height; count -= 1) {
    const some = words.own('someListed', { shown: count, all: lines.length });
    shown = [...lines.slice(0, count), { runs: [{ text: some, isItalic: true }] }];
  }
  return { lines: shown, size, height: heightOf(shown) / POINTS_AN_INCH };
}

function addFootnotes(
  slide: PptxGenJS.Slide,
  deck: Deck,
  { lines, size, height }: SetFootnotes,
): void {
  slide.addText(slideRuns(lines, { ...deck, size, colour: 'ink-soft' }), {
    x: TEXT.x,
    y: TEXT.y + TEXT.h - height,
    w: TEXT.w,
    h: height,
    objectName: deck.words.own('listed'),
    isTextBox: true,
    margin: 0,
    valign: 'bottom',
    fontSize: size,
  });
}

function addMaps(
  slide: PptxGenJS.Slide,
  deck: Deck,
  { step }: HandoutStep,
  maps: StepMaps,
  land: TakenTour['land'],
) {
  const { words, language } = deck;
  const { view } = step;
  const sides = words.sidesOf(view, maps);
  const places = mapPlaces(sides.length);
  const { filters } = words.viewWordsOf(view);
  sides.forEach((side, index) => {
    const { heading, map, frame, fontSize } = places[index]!;
    const { line, size } = mapHeading(side, filters, words, roomOf(heading), HEADING_SIZES);
    slide.addText(slideRuns(line, { ...deck, size }), {
      ...heading,
      objectName: words.own('mapName', { mark: side.mark ?? '' }).trim(),
      isTextBox: true,
      margin: 0,
      valign: 'top',
      fontSize: size,
    });
    const group = deck.group({
      ...map,
      name: words.own('mapName', { mark: side.mark ?? '' }).trim(),
      alternative: side.alternative,
    });
    const theme = 'day';
    const marks = mapMarks(side, view, { land, frame: frame satisfies Frame, fontSize, theme });
    addShapes(slide, marks, { group, box: map, pixels: frame.width, language });
  });
  addKey(slide, deck, maps, view.picture === 'map' ? null : view.picture);
}

function addKey(
  slide: PptxGenJS.Slide,
  deck: Deck,
  maps: StepMaps,
  picture: 'table' | 'matrix' | 'relations' | 'trade' | null,
) {
  const { words, language } = deck;
  const entries = [
    ...(picture === null ? [] : [{ signs: [], words: words.handout(`map.picture.${picture}`) }]),
    ...keyEntries(maps, words, 'day'),
  ];
  if (entries.length === 0) return;
  const { width, height } = roomOf(KEY_BOX);
  const key = setKey(entries, { width, height, sizes: [10, 7] });
  const group = deck.group({ ...KEY_BOX, name: words.own('keyName'), alternative: '' });
  const marks = key.entries.flatMap((entry) => [
    ...entry.marks,
    {
      kind: 'text' as const,
      text: entry.words,
      x: entry.x,
      y: entry.y + 0.35 * key.size,
      anchor: 'start' as const,
      size: key.size,
      isBold: false,
      isItalic: false,
      fill: { colour: `#${slideColour('ink-soft')}`, opacity: 1 },
      halo: null,
    },
  ]);
  addShapes(slide, marks, { group, box: KEY_BOX, pixels: width, language });
}
