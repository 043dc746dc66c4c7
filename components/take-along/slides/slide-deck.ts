import type PptxGenJS from 'pptxgenjs';
import type { Locale } from '@/lib/i18n/routing';
import { plainText } from '@/lib/text/escaped-xml';
import { cutToFit, fittingSize } from '@/lib/take-along/set-lines';
import type { TextParagraph } from '@/lib/take-along/text-runs';
import type { SlidePicture } from '@/lib/tours/slide';
import { periodWords } from '@/lib/time/date-words';
import type { TakeAlongWords } from '../take-along-words';
import { answerPage, type TakenTour } from '../taken-tour';
import type { SlideSetting } from '../drawing/slide-setting';
import { boxLook, type Deck, type DeckLayout } from './deck';
import { addFaceSlides } from './face-slides';
import { finishedFile, type ShapeGroup } from './finished-file';
import {
  FOOTER,
  HEADING_BAND,
  LARGE_TITLE,
  SLIDE,
  TITLE,
  WHOLE,
  type SlideBox,
} from './slide-plan';
import { FONTS, roomOf, slideColour, slideRuns } from './slide-text';
import { addSources } from './source-slides';
import { addStepSlides } from './step-slides';

export interface SlideDeckOptions {
  readonly words: TakeAlongWords;
  readonly language: Locale;
  /** ISO, on the reader's own clock. */
  readonly today: string;
  /** Of the record; null where it is not known. */
  readonly edition: string | null;
  /** Of the tour, where others can open it. */
  readonly address: string | null;
  /** What its slides show besides. */
  readonly setting: SlideSetting;
  /** A picture as PowerPoint shows it; null where that cannot be had. */
  readonly pictureOf: (picture: SlidePicture) => Promise<string | null>;
  readonly addressOf: (path: string) => string | null;
  /** Before each step is drawn, from 1. */
  readonly onStep?: (step: number) => void;
  readonly signal?: AbortSignal;
}

const LAYOUTS = { step: 'Step', heading: 'Heading' } as const satisfies Record<DeckLayout, string>;
const TITLES = { step: TITLE, heading: LARGE_TITLE } as const;
const TITLE_SIZES = [30, 15] as const;
const OPENING_SIZES = [44, 18] as const;

/** A tour as a file of PowerPoint: an opening, a slide a step, the sources. */
export async function slideDeck(
  taken: TakenTour,
  options: SlideDeckOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { words, language, signal } = options;
  const { default: Pptx } = await import('pptxgenjs');
  const file = new Pptx();
  file.layout = 'LAYOUT_WIDE';
  file.theme = { headFontFace: FONTS.serif.name, bodyFontFace: FONTS.sans.name };
  file.title = plainText(taken.handout.title);
  file.company = words.atlas('name');
  file.author = words.atlas('name');
  defineLayouts(file);

  const groups: ShapeGroup[][] = [];
  const deck: Deck = {
    words,
    language,
    addressOf: options.addressOf,
    begin: (title, { sizes = TITLE_SIZES, layout = 'step', isOwn = false } = {}) => {
      groups.push([]);
      const slide = file.addSlide({ masterName: LAYOUTS[layout] });
      addTitle(slide, title, language, { box: TITLES[layout], sizes });
      addFoot(slide, options, { number: groups.length, isOwn });
      return slide;
    },
    group: (group) => groups.at(-1)!.push(group) - 1,
  };
  // A lecturer's own title slide is the opening.
  if (taken.handout.steps[0]?.step.slide?.kind !== 'title') addOpening(deck, taken, options);
  for (const [index, step] of taken.handout.steps.entries()) {
    options.onStep?.(index + 1);
    await answerPage();
    signal?.throwIfAborted();
    const { slide } = step.step;
    const maps = taken.maps[index];
    if (slide) {
      const shown = slide.kind === 'image' ? slide.picture : null;
      const picture = shown && (await options.pictureOf(shown));
      addFaceSlides(deck, step, slide, { setting: options.setting, picture });
    } else if (maps) addStepSlides(deck, step, maps, taken.land);
  }
  addSources(deck, taken.handout.sources);
  await answerPage();
  signal?.throwIfAborted();
  const written = await file.write({ outputType: 'uint8array', compression: false });
  if (!(written instanceof Uint8Array)) throw new Error('The file has no bytes.');
  await answerPage();
  signal?.throwIfAborted();
  return finishedFile(written, groups);
}

function defineLayouts(file: PptxGenJS) {
  const layouts = [
    { title: LAYOUTS.step, box: TITLE, valign: 'middle' as const, marks: [] },
    {
      ...{ title: LAYOUTS.heading, box: LARGE_TITLE, valign: 'bottom' as const },
      marks: [{ rect: { ...HEADING_BAND, fill: { color: slideColour('accent') } } }],
    },
  ];
  for (const { title, box, valign, marks } of layouts) {
    const options = {
      name: 'title',
      type: 'title',
      ...box,
      margin: 0,
      align: 'left',
      valign,
    } as const;
    file.defineSlideMaster({
      title,
      background: { color: slideColour('panel') },
      objects: [...marks, { placeholder: { options, text: '' } }],
    });
  }
}

interface TitlePlace {
  readonly box: SlideBox;
  readonly sizes: readonly [largest: number, least: number];
}

function addTitle(
  slide: PptxGenJS.Slide,
  title: string,
  language: Locale,
  { box, sizes: [largest, least] }: TitlePlace,
) {
  const { name, typeface } = FONTS.serif;
  const line = [{ runs: [{ text: title, isBold: true }] }];
  const size = fittingSize(line, roomOf(box, typeface), [largest, least]) ?? least;
  // A title of hundreds of letters is shortened; the notes have all of it.
  const [[shown]] = cutToFit(line, roomOf(box, typeface), size);
  const text = shown?.runs.map((run) => run.text).join('') ?? title;
  slide.addText(
    [
      {
        text: text.length < title.length ? `${text} …` : title,
        options: {
          ...boxLook(language),
          fontFace: name,
          fontSize: size,
          bold: true,
          color: slideColour('ink'),
        },
      },
    ],
    { placeholder: 'title', objectName: 'Title' },
  );
}

function addFoot(
  slide: PptxGenJS.Slide,
  { words, language, edition }: SlideDeckOptions,
  { number, isOwn }: { readonly number: number; readonly isOwn: boolean },
) {
  const look = {
    ...boxLook(language),
    fontSize: 8.5,
    color: slideColour('ink-soft'),
    valign: 'top',
  } as const;
  const credit = [
    isOwn
      ? words.atlas('name')
      : words.own('credit', { atlas: words.atlas('name'), licence: words.own('licence') }),
    ...(edition === null ? [] : [words.own('edition', { edition })]),
  ].join(' · ');
  slide.addText(credit, { ...FOOTER, w: FOOTER.w - 0.8, ...look, objectName: 'Credit' });
  slide.addText(String(number), {
    ...FOOTER,
    x: FOOTER.x + FOOTER.w - 0.7,
    w: 0.7,
    ...look,
    align: 'right',
    objectName: 'Number',
  });
}

function addOpening(deck: Deck, { handout }: TakenTour, options: SlideDeckOptions) {
  const { words, language, today, edition, address } = options;
  const slide = deck.begin(plainText(handout.title), { sizes: OPENING_SIZES });
  slide.addShape('rect', {
    x: 0,
    y: 0,
    w: SLIDE.width,
    h: 0.14,
    fill: { color: slideColour('accent') },
    objectName: 'Band',
  });
  const summary: TextParagraph[] =
    handout.summary === '' ? [] : [{ runs: [{ text: plainText(handout.summary) }] }];
  const box: SlideBox = { ...WHOLE, w: 8.6, h: 3.4 };
  const size = fittingSize(summary, roomOf(box), [22, 12]) ?? 12;
  if (summary.length > 0) {
    slide.addText(slideRuns(summary, { ...deck, size }), {
      ...box,
      ...boxLook(language),
      valign: 'top',
      objectName: 'Summary',
    });
  }
  const facts: TextParagraph[] = [
    { runs: [{ text: `${words.atlas('name')}: ${words.atlas('tagline')}`, isBold: true }] },
    { runs: [{ text: periodWords(today, words.dates, 'long') }] },
    ...(edition === null ? [] : [{ runs: [{ text: words.own('edition', { edition }) }] }]),
    ...(address === null ? [] : [{ runs: [{ text: address, link: address }] }]),
  ];
  slide.addText(slideRuns(facts, { ...deck, size: 14, colour: 'ink-soft' }), {
    x: WHOLE.x,
    y: 5.2,
    w: WHOLE.w,
    h: 1.6,
    ...boxLook(language),
    valign: 'bottom',
    objectName: 'About',
  });
  slide.addNotes(
    plainText(
      [
        handout.title,
        handout.summary,
        words.handout('about.certainty'),
        words.handout('about.borders'),
      ]
        .filter(Boolean)
        .join('\n\n'),
    ),
  );
}
