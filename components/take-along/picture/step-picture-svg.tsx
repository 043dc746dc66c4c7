import type { RecordWithCubes } from '@/components/record/use-client-record';
import { subjectNames } from '@/lib/filters/subject-names';
import type { Locale } from '@/lib/i18n/routing';
import type { HandoutStep } from '@/lib/lecture/handout/handout';
import type { StepMaps } from '@/lib/lecture/handout/draft';
import { isEmptyText, type PresentedStep, type PresentedTour } from '@/lib/lecture/presented-tour';
import { escapedXml } from '@/lib/text/escaped-xml';
import type { TextParagraph } from '@/lib/take-along/text-runs';
import { GROUND_COLOURS, type DrawingTheme, type GroundColour } from '../drawing/ground-colours';
import { marksSvg } from '../drawing/marks-svg';
import { mapHeading } from '../drawing/map-heading';
import { questionParagraphs } from '../drawing/question-paragraphs';
import { setKey } from '../drawing/set-key';
import { NO_SETTING, slideSetting } from '../drawing/slide-setting';
import { keyEntries, mapMarks, movedBy } from '../drawing/step-drawing';
import { textParagraphs } from '../drawing/text-paragraphs';
import { eventWords } from '../slides/step-notes';
import { takeAlongWords, type TakeAlongWords } from '../take-along-words';
import type { TakeAlongImprint } from '../take-along-section';
import { takenTour } from '../taken-tour';
import { embeddedFonts } from './embedded-fonts';
import { facePicture } from './face-picture';
import { picturePlan } from './picture-plan';
import { PICTURE_FONTS, setText } from './picture-text';

export interface StepPictureOptions {
  readonly tour: Pick<PresentedTour, 'title' | 'steps'>;
  readonly record: RecordWithCubes;
  readonly language: Locale;
  readonly width: number;
  readonly height: number;
  readonly theme: DrawingTheme;
  /** Of the record, where it is known. */
  readonly edition?: string | null;
  /** Where the tour is found; left out where a slide is not to say so. */
  readonly imprint?: Pick<TakeAlongImprint, 'site' | 'path'>;
  readonly signal?: AbortSignal;
}

/**
 * A step as one SVG that looks the same everywhere: title, text with its numbers, map, key, whose it is.
 * Its fonts are inside; nothing in it is fetched or executed, whatever the step's text is.
 */
export async function stepPictureSvg(
  step: PresentedStep,
  options: StepPictureOptions,
): Promise<string> {
  const { tour, record, language, signal } = options;
  const words = await takeAlongWords(language, subjectNames(record, language));
  const alone = { title: tour.title, summary: '', steps: [step] };
  const { handout, maps, land } = await takenTour(alone, record, language, signal);
  const [only, map] = [handout.steps[0]!, maps[0] ?? null];
  const drawn = map
    ? framed(only, mapPicture(only, map, land, words, options), words, options)
    : framed(only, await slidePicture(only, words, options), words, options);
  const fonts = await embeddedFonts(drawn.letters, {
    [PICTURE_FONTS.sans]: drawn.svg.includes('font-style="italic"')
      ? ['normal', 'italic']
      : ['normal'],
    [PICTURE_FONTS.serif]: ['normal'],
    'Noto Sans KR': ['normal'],
    'Noto Sans SC': ['normal'],
  });
  signal?.throwIfAborted();
  return drawn.svg.replace('<style/>', () => (fonts === '' ? '' : `<style>${fonts}</style>`));
}

/** What a slide shows, which is of the whole tour. */
async function slidePicture(
  handout: HandoutStep,
  words: TakeAlongWords,
  { tour, record, language, width, height, theme, imprint }: StepPictureOptions,
): Promise<string> {
  const { slide } = handout.step;
  if (!slide) return '';
  const setting = imprint ? await slideSetting({ tour, record, language, imprint }) : NO_SETTING;
  const colour = (name: GroundColour) => GROUND_COLOURS[name][theme];
  return facePicture(handout, slide, { size: { width, height }, setting, words, colour });
}

function mapPicture(
  { step, events, number }: HandoutStep,
  maps: StepMaps,
  land: Parameters<typeof mapMarks>[2]['land'],
  words: TakeAlongWords,
  { width, height, theme }: StepPictureOptions,
): string {
  const plan = picturePlan({ width, height });
  const { unit } = plan;
  const colour = (name: GroundColour) => GROUND_COLOURS[name][theme];
  const title = step.title.trim() || words.handout('step', { number });
  const numbers = new Map(events.map(({ event, number: one }) => [event.id, one]));
  const text = [
    ...(isEmptyText(step.text) ? [] : textParagraphs(step.text, (id) => numbers.get(id))),
    ...questionParagraphs(step.poll, step.title, words),
  ];
  const footnotes = events
    .filter(({ isOfNotes }) => !isOfNotes)
    .map((one): TextParagraph => ({
      runs: [{ text: `${one.number}`, isBold: true }, { text: ` ${eventWords(one, words)}` }],
    }));
  const notes = setText(footnotes, {
    box: { ...plan.text, h: plan.text.h * 0.36 },
    sizes: [17 * unit, 12 * unit],
    colour: colour('ink-soft'),
    accent: colour('accent'),
    at: 'bottom',
    under: plan.text,
  });
  const sides = words.sidesOf(step.view, maps);
  const gap = 20 * unit;
  const heading = 34 * unit;
  const mapWidth = (plan.maps.w - gap * (sides.length - 1)) / sides.length;
  const mapHeight = plan.maps.h - heading;
  // Drawn as the handout is, and enlarged: lines and signs keep their measure.
  const scale = (sides.length === 1 ? 1.8 : 1.6) * unit;
  const { filters } = words.viewWordsOf(step.view);
  const drawnSides = sides.map((side, index) => {
    const x = plan.maps.x + index * (mapWidth + gap);
    const frame = { width: mapWidth / scale, height: mapHeight / scale, margin: 30, coarseness: 1 };
    const marks = mapMarks(side, step.view, { land, frame, fontSize: 12, theme });
    const sizes = [21 * unit, 15 * unit] as const;
    const room = { width: mapWidth, height: heading };
    const line = setText(mapHeading(side, filters, words, room, sizes).line, {
      box: { x, y: plan.maps.y - 6 * unit, w: mapWidth, h: heading },
      sizes,
      colour: colour('ink'),
      accent: colour('accent'),
    });
    const clip = `map-${index}`;
    return [
      line.svg,
      `<clipPath id="${clip}"><rect x="${x}" y="${plan.maps.y + heading}" width="${mapWidth}" height="${mapHeight}"/></clipPath>`,
      `<g role="img" aria-label="${escapedXml(side.alternative)}" clip-path="url(#${clip})">`,
      marksSvg(marks.map(movedBy(x, plan.maps.y + heading, scale)), PICTURE_FONTS.stack),
      '</g>',
    ].join('\n');
  });
  const entries = [
    ...(step.view.picture === 'map'
      ? []
      : [{ signs: [], words: words.handout(`map.picture.${step.view.picture}`) }]),
    ...keyEntries(maps, words, theme),
  ];
  const key = setKey(entries, {
    width: plan.key.w,
    height: plan.key.h,
    sizes: [18 * unit, 11 * unit],
  });
  const keySvg = key.entries.map((entry) => {
    const marks = entry.marks.map(movedBy(plan.key.x, plan.key.y));
    const y = plan.key.y + entry.y + 0.35 * key.size;
    return `${marksSvg(marks, PICTURE_FONTS.stack)}<text x="${plan.key.x + entry.x}" y="${y}" font-family="${PICTURE_FONTS.stack}" font-size="${key.size}" fill="${colour('ink-soft')}">${escapedXml(entry.words)}</text>`;
  });
  const heads = setText([{ runs: [{ text: title, isBold: true }] }], {
    box: plan.title,
    sizes: [46 * unit, 20 * unit],
    colour: colour('ink'),
    accent: colour('accent'),
    isSerif: true,
    at: 'middle',
  });
  const prose = setText(text, {
    box: { ...plan.text, h: plan.text.h - (notes.height > 0 ? notes.height + 20 * unit : 0) },
    sizes: [30 * unit, 14 * unit],
    colour: colour('ink'),
    accent: colour('accent'),
  });
  return [heads.svg, prose.svg, notes.svg, ...drawnSides, ...keySvg].join('\n');
}

/** A picture with whose it is, and the letters that it has. */
function framed(
  { step, number }: HandoutStep,
  drawn: string,
  words: TakeAlongWords,
  { tour, width, height, theme, edition = null }: StepPictureOptions,
) {
  const plan = picturePlan({ width, height });
  const { unit } = plan;
  const colour = (name: GroundColour) => GROUND_COLOURS[name][theme];
  const title = step.title.trim() || words.handout('step', { number });
  // The licence is of what the atlas has drawn, not of a lecturer's own picture.
  const credit = [
    ...(tour.title === '' ? [] : [tour.title]),
    step.slide
      ? words.atlas('name')
      : words.own('credit', { atlas: words.atlas('name'), licence: words.own('licence') }),
    ...(edition === null ? [] : [words.own('edition', { edition })]),
  ].join(' · ');
  const foot = setText([{ runs: [{ text: credit }] }], {
    box: { x: plan.edge, y: plan.footY - 20 * unit, w: width - 2 * plan.edge, h: 24 * unit },
    sizes: [15 * unit, 8 * unit],
    colour: colour('ink-soft'),
    accent: colour('accent'),
  });
  const body = [
    `<rect width="${width}" height="${height}" fill="${colour('panel')}"/>`,
    drawn,
    foot.svg,
  ].join('\n');
  return {
    // The bytes of a picture are no letters.
    letters: body.replace(/ href="data:[^"]*"/g, ''),
    svg: `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escapedXml(title)}</title>
<style/>
${body}
</svg>
`,
  };
}
